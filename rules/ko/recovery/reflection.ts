import { replyCell } from '../../define.ts';

export default replyCell({
  message: '글을 읽지 않은 것처럼 보입니다. 겪은 일을 손님의 말로 되짚어 주세요.',
  offer: [
    { sentence: '적어 주신 {order} 건으로 많이 불편하셨겠습니다.', register: 'formal' },
    { sentence: '적어 주신 {order} 건으로 많이 불편하셨겠어요.', register: 'casual' },
    { sentence: '{blank: 무슨 일이 있었나요?} 말씀 잘 읽었습니다.', register: 'formal' },
    { sentence: '{blank: 무슨 일이 있었나요?} 말씀 잘 읽었어요.', register: 'casual' },
  ],
});
