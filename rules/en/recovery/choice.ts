import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear that they have no say in it. Where two ways are open, let them choose.',
  offer: [
    { sentence: 'If another way would suit you better, tell me and I’ll arrange it.' },
    { sentence: 'If you’d rather have {blank: what else could you offer?}, tell me and I’ll arrange it.' },
  ],
});
