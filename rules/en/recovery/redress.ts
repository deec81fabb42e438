import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear that the repair is all there is. After a serious failure, a gesture of yours counts.',
  offer: [{ sentence: 'I’d also like to {blank: what can you offer beyond the repair?}.' }],
});
