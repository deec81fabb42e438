import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户没有选择。给两条路，让他来选。',
  offer: [
    { sentence: '您更想{blank: 第一种？}，还是{blank: 第二种？}？', register: 'formal' },
    { sentence: '你更想{blank: 第一种？}，还是{blank: 第二种？}？', register: 'casual' },
  ],
});
