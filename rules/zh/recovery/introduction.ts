import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户不知道在跟谁说话。留下名字。',
  offer: [{ sentence: '我是{blank: 您的名字？}，这件事由我来跟。' }],
});
