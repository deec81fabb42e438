import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Имя в каждой фразе звучит как по сценарию. Оставьте его в приветствии.',
  offer: [{ delete: 'range' }],
});
