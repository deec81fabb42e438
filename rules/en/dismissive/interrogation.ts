import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear many questions before any help. Ask the one that matters, and say why.',
  offer: [],
});
