import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Не видно, кто этим займётся. Скажите «я» и назовите дело.',
  offer: [{ sentence: 'Этим займусь я.' }, { sentence: 'Я сделаю вот что: {blank: что вы сделаете?}.' }],
});
