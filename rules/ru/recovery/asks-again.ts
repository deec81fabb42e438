import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Это уже было в письме клиента. Возьмите данные оттуда.',
  offer: [{ delete: 'sentence' }],
});
