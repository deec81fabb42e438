import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户不知道谁来办。用“我”说，由我来办。',
  offer: [{ sentence: '这件事由我来跟，有什么都可以直接找我。' }, { sentence: '我来负责这件事，{blank: 您会做什么？}。' }],
});
