import { replyCell } from '../../define.ts';

export default replyCell({
  message: '도와주지 않으면서 묻기만 하는 것으로 들립니다. 꼭 필요한 것 하나를 이유와 함께 물어 주세요.',
  offer: [
    { sentence: '먼저 제가 할 수 있는 것부터 해 두겠습니다.', register: 'formal' },
    { sentence: '먼저 제가 할 수 있는 것부터 해 둘게요.', register: 'casual' },
  ],
});
