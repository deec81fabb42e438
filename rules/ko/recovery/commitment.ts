import { replyCell } from '../../define.ts';

export default replyCell({
  message: '언제 무엇이 되는지 알 수 없습니다. 다음 할 일과 때를 적어 주세요.',
  offer: [
    { sentence: '제가 {blank: 언제까지?} 다시 연락드리겠습니다.', register: 'formal' },
    { sentence: '제가 {blank: 언제까지?} 다시 연락드릴게요.', register: 'casual' },
  ],
});
