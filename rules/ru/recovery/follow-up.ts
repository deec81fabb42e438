import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Не видно, что результат проверят. Скажите, когда спросите, всё ли в порядке.',
  offer: [
    { sentence: 'Я напишу {blank: когда?} и спрошу, всё ли в порядке.' },
    { sentence: 'Скажите потом, всё ли получилось?', register: 'formal' },
    { sentence: 'Скажи потом, всё ли получилось?', register: 'casual' },
  ],
});
