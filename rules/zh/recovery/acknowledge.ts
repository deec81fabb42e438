import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户不知道您明白了他的难处。先说出发生了什么、给他添了什么麻烦。',
  offer: [
    { sentence: '{thing}，这件事让您受累了。', register: 'formal' },
    { sentence: '碰上这样的事，换谁都会恼火。' },
    { sentence: '{blank: 发生了什么？}，这件事让您受累了。', register: 'formal' },
  ],
});
