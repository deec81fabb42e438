import { replyCell } from '../../define.ts';

export default replyCell({
  message: '대본처럼 이름을 줄마다 부릅니다. 처음 한 번이면 충분합니다.',
  offer: [{ delete: 'range' }],
});
