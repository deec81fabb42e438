import { replyCell } from '../../define.ts';

export default replyCell({
  message: '이해보다 사과가 먼저 나옵니다. 손님의 마음을 알아준 다음에 사과해 주세요.',
  offer: [
    { sentence: '그런 일을 겪으셨으니 많이 속상하셨겠습니다.', register: 'formal' },
    { sentence: '그런 일을 겪으셨으니 많이 속상하셨겠어요.', register: 'casual' },
  ],
});
