import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Слышится допрос вместо помощи. Задайте один главный вопрос и скажите, зачем он.',
  offer: [{ sentence: 'Чтобы помочь быстрее, мне нужно одно: {blank: какой вопрос главный?}' }],
});
