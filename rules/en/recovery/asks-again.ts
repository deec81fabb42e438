import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They have told you this already. Take it from their message.',
  offer: [],
});
