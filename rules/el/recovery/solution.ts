import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης δεν βλέπει τι θα αλλάξει. Προτείνετε κάτι ή ρωτήστε τι θα ήταν σωστό για εκείνον.',
  offer: [
    { sentence: 'Τι θα σας βόλευε περισσότερο;', register: 'formal' },
    { sentence: 'Τι θα σε βόλευε περισσότερο;', register: 'casual' },
    { sentence: 'Αυτό που μπορώ να κάνω τώρα είναι {blank: τι προτείνετε;}.' },
  ],
});
