import { replyCell } from '../../define.ts';

export default replyCell({
  message: '잘됐는지 다시 확인한다는 말이 없습니다. 언제 여쭤볼지 적어 주세요.',
  offer: [
    { sentence: '{blank: 언제?} 제가 다시 연락드려 잘되었는지 여쭙겠습니다.', register: 'formal' },
    { sentence: '{blank: 언제?} 제가 다시 연락드려 잘됐는지 여쭤볼게요.', register: 'casual' },
  ],
});
