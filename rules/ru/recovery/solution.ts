import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Непонятно, что изменится. Предложите решение или спросите, что было бы правильно.',
  offer: [
    { sentence: 'Скажите, что для вас было бы правильным решением?', register: 'formal' },
    { sentence: 'Скажи, что для тебя было бы правильным решением?', register: 'casual' },
    { sentence: 'Предлагаю вот что: {blank: что вы предлагаете?}.' },
  ],
});
