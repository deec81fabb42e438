import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户看到的是同一句话又贴了一遍。留一次就够。',
  offer: [{ delete: 'sentence' }],
});
