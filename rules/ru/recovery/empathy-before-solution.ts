import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Решение стоит раньше понимания. Начните с того, что пережил человек.',
  offer: [
    { sentence: 'Понимаю, как это неприятно.' },
    { sentence: 'Понимаю, почему вы расстроены.', register: 'formal' },
    { sentence: 'Понимаю, как обидно.', register: 'casual' },
  ],
});
