import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Непонятно, с кем говорят. Назовите себя.',
  offer: [{ sentence: 'Меня зовут {blank: как вас зовут?}.' }],
});
