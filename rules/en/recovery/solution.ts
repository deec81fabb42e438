import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear that nothing will change. Offer a fix, or ask what would be right for them.',
  offer: [{ sentence: 'What would make this right for you?' }, { sentence: 'I can {blank: what can you offer?}.' }],
});
