import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Непонятно, что и когда будет дальше. Назовите шаг и срок.',
  offer: [
    { sentence: 'Я напишу вам {blank: когда?}.', register: 'formal' },
    { sentence: 'Я напишу тебе {blank: когда?}.', register: 'casual' },
  ],
});
