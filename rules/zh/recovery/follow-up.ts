import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户不知道您还会不会回来看。说好什么时候回访。',
  offer: [
    { sentence: '办好以后我再联系您，确认问题真的解决了。', register: 'formal' },
    { sentence: '办好以后我再联系你，确认问题真的解决了。', register: 'casual' },
  ],
});
