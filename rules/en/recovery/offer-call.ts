import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'They hear that yet another message may lead nowhere. Offer to talk.',
  offer: [
    { sentence: 'If it’s easier to talk, tell me when I can call you.' },
    { sentence: 'May I call you on {blank: which day?}? We can go through it together.' },
  ],
});
