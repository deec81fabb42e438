import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear that you did not read their message. Say back in a few words what they told you.',
  offer: [
    { sentence: 'I’ve read what you wrote about {order}.' },
    { sentence: 'As I understand it, {blank: what happened, in their words?}.' },
  ],
});
