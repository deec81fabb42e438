import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear questions and no help. Ask the one that matters, say why, and what you do next.',
  offer: [{ range: 'So that I can start right away: {blank: the one question that matters}' }],
});
