import { replyCell } from '../../define.ts';

export default replyCell({
  message: '글이 길어졌습니다. 통화로 이야기하자고 먼저 말해 주세요.',
  offer: [
    { sentence: '전화로 말씀 나누면 더 빠를 것 같습니다. 몇 시가 편하십니까?', register: 'formal' },
    { sentence: '전화로 말씀 나누면 더 빠를 것 같아요. 몇 시가 편하세요?', register: 'casual' },
  ],
});
