import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear no time, so they will have to ask again. Say what happens next, and by when.',
  offer: [
    { sentence: 'I’ll write to you by {blank: day and time}.' },
    { sentence: 'Next, I’ll {blank: what will you do?} by {blank: day and time}.' },
  ],
});
