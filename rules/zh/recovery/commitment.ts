import { replyCell } from '../../define.ts';

export default replyCell({
  message: '客户不知道下一步在什么时候。说出做什么、几号几点前。',
  offer: [
    { sentence: '{blank: 几号几点？}前，我给您答复。', register: 'formal' },
    { sentence: '{blank: 几号几点？}前，我给你答复。', register: 'casual' },
  ],
});
