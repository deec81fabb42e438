import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'Починить мало: человек потерял больше. Предложите что-нибудь сверх исправления, если можете.',
  offer: [{ sentence: 'Чтобы загладить это, предлагаю {blank: что вы можете предложить?}.' }],
});
