import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They read the same sentence a second time. Drop it, or say what is new.',
  offer: [{ delete: 'sentence' }, { sentence: 'Here is what is new: {blank: what has changed since?}' }],
});
