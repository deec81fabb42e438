import { replyCell } from '../../define.ts';

export default replyCell({
  message: '고치는 것만으로는 모자란 일입니다. 할 수 있다면 무언가를 더해 주세요.',
  offer: [
    { sentence: '사과의 뜻으로 {blank: 무엇을 더 해 드릴 수 있나요?} 드리고 싶습니다.', register: 'formal' },
    { sentence: '사과의 뜻으로 {blank: 무엇을 더 해 드릴 수 있나요?} 드리고 싶어요.', register: 'casual' },
  ],
});
