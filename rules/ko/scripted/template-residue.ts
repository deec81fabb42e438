import { replyCell } from '../../define.ts';

export default replyCell({
  message: '보내기 전에 아무도 읽지 않은 글로 보입니다. 빈칸을 채우거나 지워 주세요.',
  offer: [{ range: '{blank: 여기에 들어갈 말은 무엇인가요?}' }, { delete: 'range' }],
});
