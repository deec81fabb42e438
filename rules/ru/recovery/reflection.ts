import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Кажется, письмо не прочитали. Повторите своими словами, что случилось.',
  offer: [
    { sentence: 'Вы пишете, что {blank: что случилось?}.', register: 'formal' },
    { sentence: 'Ты пишешь, что {blank: что случилось?}.', register: 'casual' },
  ],
});
