import { replyCell } from '../../define.ts';

export default replyCell({
  message: '道歉来得比理解早。先说您明白对方的感受，再道歉。',
  offer: [{ sentence: '碰上这样的事，换谁都会恼火。' }, { sentence: '我理解您为什么这么着急。', register: 'formal' }],
});
