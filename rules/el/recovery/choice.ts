import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης έχει μόνο έναν δρόμο. Αφήστε του μια επιλογή όπου γίνεται.',
  offer: [
    { sentence: 'Αν σας βολεύει κάτι άλλο, πείτε μου.', register: 'formal' },
    { sentence: 'Αν σε βολεύει κάτι άλλο, πες μου.', register: 'casual' },
    { sentence: 'Προτιμάτε {blank: πρώτη επιλογή} ή {blank: δεύτερη επιλογή};', register: 'formal' },
  ],
});
