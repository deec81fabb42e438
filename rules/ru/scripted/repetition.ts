import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'То же самое уже сказано. Уберите повтор.',
  offer: [{ delete: 'sentence' }],
});
