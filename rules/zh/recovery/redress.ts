import { replyCell } from '../../define.ts';

export default replyCell({
  message: '只修好还不够，客户为这事付出了更多。想想还能补上什么。',
  offer: [{ sentence: '为了弥补这次的麻烦，我想{blank: 您能补上什么？}。' }],
});
