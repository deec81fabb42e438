import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Не видно, что беду заметили. Назовите, что случилось или каково это человеку.',
  offer: [{ sentence: 'Понимаю, как неприятно, когда так выходит.' }, { sentence: 'Мне жаль, что {blank: что случилось?}.' }],
});
