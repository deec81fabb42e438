import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear that you did not see what happened to them. Name the trouble before anything else.',
  offer: [
    { sentence: 'I can see how frustrating this has been.' },
    { sentence: 'I understand that {blank: what happened to them?}, and I see why that is upsetting.' },
  ],
});
