import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Извинение стоит раньше понимания. Сначала покажите, что поняли, каково человеку.',
  offer: [{ sentence: 'Понимаю, как это неприятно.' }],
});
