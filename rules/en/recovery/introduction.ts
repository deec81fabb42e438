import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They do not know whom they are talking to. Give your name.',
  offer: [{ sentence: '{blank: your name}' }],
});
