import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Переписка затянулась. Предложите созвониться.',
  offer: [
    { sentence: 'Давайте созвонимся: когда вам удобно?', register: 'formal' },
    { sentence: 'Давай созвонимся: когда тебе удобно?', register: 'casual' },
  ],
});
