import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear that nobody will check whether it worked. Say when you will look in again.',
  offer: [
    { sentence: 'I’ll check back with you to see whether everything works.' },
    { sentence: 'I’ll check back on {blank: which day?} to see whether everything works.' },
  ],
});
