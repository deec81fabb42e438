import { replyCell } from '../../define.ts';

export default replyCell({
  message: '같은 문장을 다시 읽게 됩니다. 한 번만 남겨 주세요.',
  offer: [{ delete: 'sentence' }],
});
