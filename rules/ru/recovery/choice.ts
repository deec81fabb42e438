import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Оставлен только один путь. Дайте выбрать, если можно.',
  offer: [
    { sentence: 'Можно {blank: первый вариант} или {blank: второй вариант}. Как вам удобнее?', register: 'formal' },
    { sentence: 'Можно {blank: первый вариант} или {blank: второй вариант}. Как тебе удобнее?', register: 'casual' },
  ],
});
