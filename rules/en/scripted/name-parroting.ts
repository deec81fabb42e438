import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear their name in every line, as from a script. Once at the start is enough.',
  offer: [{ delete: 'range' }],
});
