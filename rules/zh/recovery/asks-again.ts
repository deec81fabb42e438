import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户已经说过了，又被问一遍。直接用他给的信息。',
  offer: [
    { sentence: '您给的信息我都看到了，我直接去查。', register: 'formal' },
    { sentence: '你给的信息我都看到了，我直接去查。', register: 'casual' },
    { delete: 'sentence' },
  ],
});
