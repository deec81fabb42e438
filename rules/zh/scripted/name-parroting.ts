import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户听到的是念稿子。称呼一次就够。',
  offer: [{ delete: 'range' }],
});
