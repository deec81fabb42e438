import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear that nobody takes this on. Say “I”, and say what you do.',
  offer: [{ sentence: 'I’m looking after this for you.' }, { sentence: 'I’ll {blank: what will you do?} myself.' }],
});
