import { replyCell } from '../../define.ts';

export default replyCell({
  message: '마음을 알아주기 전에 해결이나 질문부터 나옵니다. 겪은 일을 먼저 받아 주세요.',
  offer: [
    { sentence: '그런 일을 겪으셨으니 많이 당황하셨겠습니다.', register: 'formal' },
    { sentence: '그런 일을 겪으셨으니 많이 당황하셨겠어요.', register: 'casual' },
    { sentence: '얼마나 답답하셨을지 짐작이 갑니다.', register: 'formal' },
    { sentence: '얼마나 답답하셨을지 짐작이 가요.', register: 'casual' },
  ],
});
