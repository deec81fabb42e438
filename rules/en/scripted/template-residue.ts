import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They see that nobody read this before it was sent. Fill the blank or take it out.',
  offer: [],
});
