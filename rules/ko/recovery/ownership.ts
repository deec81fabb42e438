import { replyCell } from '../../define.ts';

export default replyCell({
  message: '누가 맡는지 보이지 않습니다. “제가”라고 말하고 할 일을 적어 주세요.',
  offer: [
    { sentence: '이 일은 제가 맡겠습니다.', register: 'formal' },
    { sentence: '이 일은 제가 맡을게요.', register: 'casual' },
    { sentence: '제가 {blank: 무엇을 하시겠습니까?}', register: 'formal' },
    { sentence: '제가 {blank: 무엇을 하실 건가요?}', register: 'casual' },
  ],
});
