import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης δεν ξέρει πότε θα γίνει κάτι. Δώστε το επόμενο βήμα με μέρα ή ώρα.',
  offer: [
    { sentence: 'Θα σας γράψω ως {blank: ποια μέρα και ώρα;}.', register: 'formal' },
    { sentence: 'Θα σου γράψω ως {blank: ποια μέρα και ώρα;}.', register: 'casual' },
  ],
});
