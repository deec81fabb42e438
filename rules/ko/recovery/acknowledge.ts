import { replyCell } from '../../define.ts';

export default replyCell({
  message: '손님이 겪은 일을 알아준 말이 없습니다. 무슨 일이 있었는지, 마음이 어땠을지 먼저 말해 주세요.',
  offer: [
    { sentence: '그런 일을 겪으셨으니 많이 답답하셨겠습니다.', register: 'formal' },
    { sentence: '그런 일을 겪으셨으니 많이 답답하셨겠어요.', register: 'casual' },
    { sentence: '{blank: 무슨 일이 있었나요?} 많이 속상하셨겠습니다.', register: 'formal' },
    { sentence: '{blank: 무슨 일이 있었나요?} 많이 속상하셨겠어요.', register: 'casual' },
  ],
});
