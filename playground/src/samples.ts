import type { Code } from './languages.ts';

/** Written for this page; no real customer's words. */
export const SAMPLES: Record<Code, { customer: string; text: string }> = {
  en: {
    customer:
      'My parcel was due on 3 May and it is still not here. This is the second time I write to you and nobody answers. I am really disappointed.',
    text: `Hi Maya,

As I already told you, you failed to include your order number, so we couldn’t do anything. Calm down, we are looking into it.

Unfortunately, our policy does not allow refunds before 30 days.

Regards,
Tom`,
  },
  ko: {
    customer: '주문한 지 3주가 지났는데 아직도 상품을 못 받았어요. 두 번이나 문의했는데 답변도 없고 정말 화가 납니다.',
    text: `고객님, 안녕하세요.

고객님께서 주소를 잘못 입력하셔서 배송이 지연되었습니다. 진정하시고 조금만 기다려 주세요.

규정상 환불은 불가능합니다. 어쩔 수 없는 부분이니 양해 부탁드립니다.`,
  },
  ru: {
    customer: 'Заказ должен был прийти 3 мая, а его до сих пор нет. Пишу уже второй раз, и никто не отвечает. Я очень разочарована.',
    text: `Здравствуйте, Мария!

Вы забыли указать номер заказа, поэтому мы ничего не смогли сделать. Успокойтесь, мы разберёмся.

К сожалению, по нашим правилам возврат невозможен. Вам придётся подождать.`,
  },
  el: {
    customer:
      'Η παραγγελία μου έπρεπε να έρθει στις 3 Μαΐου και ακόμα δεν ήρθε. Σας γράφω για δεύτερη φορά και κανείς δεν απαντά. Είμαι πολύ απογοητευμένη.',
    text: `Καλησπέρα σας κυρία Μαρία,

Ξεχάσατε να γράψετε τον αριθμό της παραγγελίας. Ηρεμήστε, το κοιτάμε.

Σύμφωνα με την πολιτική μας, η επιστροφή χρημάτων δεν γίνεται.`,
  },
  zh: {
    customer: '我的包裹本来应该5月3日送到，到现在还没有收到。这已经是我第二次写信了，没有人回复，我非常失望。',
    text: `您好，

您忘记提供订单号了，所以我们没有办法处理。请您冷静一点，我们会尽快处理。

根据公司规定，不能退款。`,
  },
};
