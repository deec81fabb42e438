import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear the fix or a question before any understanding. Start with one line about what happened to them.',
  offer: [
    { sentence: 'I can see how frustrating this has been.' },
    { sentence: 'I understand that {blank: what happened to them?}, and I see why that is upsetting.' },
  ],
});
