import { replyCell } from '../../define.ts';

export default replyCell({
  message: '길이 하나뿐입니다. 고를 수 있게 해 주세요.',
  offer: [
    { sentence: '{blank: 첫째 방법}, {blank: 둘째 방법} 가운데 어느 쪽이 편하십니까?', register: 'formal' },
    { sentence: '{blank: 첫째 방법}, {blank: 둘째 방법} 가운데 어느 쪽이 편하세요?', register: 'casual' },
  ],
});
