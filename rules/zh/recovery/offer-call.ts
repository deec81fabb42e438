import { replyCell } from '../../define.ts';

export default replyCell({
  message: '来回写了很多，问题还在。提出打个电话说清楚。',
  offer: [
    { sentence: '要是方便，我给您打个电话说清楚，您什么时候有空？', register: 'formal' },
    { sentence: '要是方便，我给你打个电话说清楚，你什么时候有空？', register: 'casual' },
  ],
});
