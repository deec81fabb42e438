import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户不确定您读过他的话。用他的细节复述一遍。',
  offer: [
    { sentence: '您说的是{thing}，我理解得对吗？', register: 'formal' },
    { sentence: '您说的是{blank: 发生了什么？}，我理解得对吗？', register: 'formal' },
    { sentence: '你说的是{blank: 发生了什么？}，我理解得对吗？', register: 'casual' },
  ],
});
