import { replyCell } from '../../define.ts';

export default replyCell({
  message: '누구와 이야기하는지 알 수 없습니다. 이름을 적어 주세요.',
  offer: [
    { sentence: '저는 {blank: 성함}입니다.', register: 'formal' },
    { sentence: '저는 {blank: 성함}이에요.', register: 'casual' },
  ],
});
