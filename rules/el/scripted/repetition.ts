import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης διαβάζει την ίδια φράση ξανά. Κρατήστε την μία φορά.',
  offer: [],
});
