import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户看不到会有什么改变。给出办法，或者问他怎样才算合适。',
  offer: [
    { sentence: '您觉得怎样处理才合适？', register: 'formal' },
    { sentence: '你觉得怎样处理才合适？', register: 'casual' },
    { sentence: '我可以{blank: 第一种办法？}，也可以{blank: 第二种办法？}，您选哪个？', register: 'formal' },
  ],
});
