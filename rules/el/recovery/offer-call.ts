import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Άλλο ένα μήνυμα μπορεί να μη φτάνει. Προτείνετε να τα πείτε στο τηλέφωνο.',
  offer: [
    { sentence: 'Αν σας βολεύει, σας καλώ {blank: πότε;} να το δούμε μαζί.', register: 'formal' },
    { sentence: 'Αν σε βολεύει, σε καλώ {blank: πότε;} να το δούμε μαζί.', register: 'casual' },
  ],
});
