import type { Code } from './packs.ts';

export interface Sample {
  code: Code;
  customer: string;
  draft: string;
}

export const SAMPLES: Sample[] = [
  {
    code: 'en',
    customer: 'My parcel is three weeks late, I have written twice and nobody answers. Order 48213. I am furious.',
    draft: `Dear Ms Novak,

Unfortunately, there is nothing we can do about the delay. As I already told you, parcels are handled by the courier, so this is not our fault. You should have checked the tracking page before writing to us.

Calm down, please. We are looking into it.

Kind regards,
Tom`,
  },
  {
    code: 'ko',
    customer: '주문한 책장 문이 찌그러져서 왔어요. 두 번이나 문의했는데 답이 없네요. 정말 화가 납니다.',
    draft: `안녕하세요, 고객님.

고객님께서 확인을 안 하셔서 생긴 문제입니다. 말씀드렸다시피 규정상 교환은 불가합니다. 불편을 드렸다면 죄송합니다.

진정하시고 조금만 기다려 주세요. 최대한 빨리 처리하겠습니다.

감사합니다.`,
  },
  {
    code: 'ru',
    customer: 'Жду посылку третью неделю, писала дважды, никто не отвечает. Это возмутительно.',
    draft: `Здравствуйте, Ирина!

К сожалению, мы ничем не можем помочь. Как я уже говорил, доставкой занимается курьерская служба, это не наша вина. Вы неправильно указали адрес.

Успокойтесь, пожалуйста. Мы разберёмся.

С уважением,
Олег`,
  },
  {
    code: 'el',
    customer: 'Περιμένω το δέμα μου τρεις εβδομάδες, έχω γράψει δύο φορές και δεν απαντά κανείς. Είμαι έξαλλη.',
    draft: `Αγαπητή κυρία Νικολάου,

Δυστυχώς δεν μπορούμε να κάνουμε τίποτα. Όπως σας είπα ήδη, την παράδοση την έχει η μεταφορική, δεν φταίμε εμείς. Έπρεπε να είχατε ελέγξει τη διεύθυνση.

Ηρεμήστε, παρακαλώ. Το κοιτάμε.

Με εκτίμηση,
Νίκος`,
  },
  {
    code: 'zh',
    customer: '快递丢了，报了一周没人理，我真的很生气。',
    draft: `您好：

很抱歉给您带来不便。快递是物流公司负责的，不是我们的问题。您没有看清楚页面说明，按规定不能退款。

请您冷静一下，我们会尽快处理。

祝好
小林`,
  },
];
