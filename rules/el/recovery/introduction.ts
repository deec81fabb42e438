import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Ο πελάτης δεν ξέρει με ποιον μιλά. Γράψτε το όνομά σας.',
  offer: [{ sentence: '{blank: το όνομά σας}' }],
});
