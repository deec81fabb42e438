import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear their name as from a script. Once or twice is friendly; leave out the rest.',
  offer: [],
});
