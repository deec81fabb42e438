import { replyCell } from '../../define.ts';

export default replyCell({
  message: '이미 말한 것을 또 묻습니다. 손님이 적어 준 것을 그대로 써 주세요.',
  offer: [
    { sentence: '적어 주신 내용으로 제가 바로 찾아보겠습니다.', register: 'formal' },
    { sentence: '적어 주신 내용으로 제가 바로 찾아볼게요.', register: 'casual' },
  ],
});
