import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης δεν ξέρει αν θα το ξανακοιτάξει κανείς. Πείτε ότι θα επιβεβαιώσετε πως λύθηκε.',
  offer: [
    { sentence: 'Πείτε μου αν δούλεψε· ως τότε το κρατώ ανοιχτό.', register: 'formal' },
    { sentence: 'Πες μου αν δούλεψε· ως τότε το κρατώ ανοιχτό.', register: 'casual' },
    { sentence: 'Θα σας καλέσω {blank: πότε;} να δω αν όλα πήγαν καλά.', register: 'formal' },
  ],
});
