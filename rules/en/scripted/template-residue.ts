import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They see that nobody read this before it was sent. Fill it in or take it out.',
  offer: [{ range: '{blank: what belongs here?}' }, { delete: 'range' }],
});
