import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They read the same sentence again. Once is enough.',
  offer: [],
});
