import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear an apology before you have seen what it is for. Say first what it was like for them.',
  offer: [{ sentence: 'I can see how frustrating this has been.' }, { sentence: 'I understand that {blank: what happened to them?}.' }],
});
