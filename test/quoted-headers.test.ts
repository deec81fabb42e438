import { describe, expect, it } from 'vitest';
import { compiledPack } from '../scripts/compiled.ts';
import { createLinter } from '../src/index.ts';
import { mailLanguages } from './mails.ts';

const codes = Object.keys(mailLanguages);
const packs = await Promise.all(codes.map(compiledPack));
const all = createLinter({ packs });
const ana = 'Ana Ruiz <ana@mail.example>';

/** What mail programs put above an earlier mail that they quote without marks, in a draft of plain text. */
const headers: Record<string, Record<string, string>> = {
  en: {
    'Gmail, forwarded': `---------- Forwarded message ---------\nFrom: ${ana}`,
    'Outlook, classic': '-----Original Message-----',
    'Outlook, names only': 'From: Ana Ruiz\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Shop\nSubject: Re: Invoice',
    'Apple Mail, forwarded': 'Begin forwarded message:',
    'Outlook, by Gmail': '*From:* Ana Ruiz\n*Sent:* Tuesday, March 3, 2026 10:00 AM\n*To:* Shop\n*Subject:* Re: Invoice',
    'Thunderbird, folded': `On Tue, Mar 3, 2026 at 10:00 AM Ana Ruiz of Some Company\n<ana@mail.example> wrote:`,
  },
  ko: {
    'Outlook, classic': '-----원본 메시지-----',
    Outlook: `보낸 사람: ${ana}\n보낸 날짜: 2026년 3월 3일 화요일 오전 10:00\n받는 사람: Shop <help@shop.example>\n제목: Re: 청구서`,
    'Outlook, names only': '보낸 사람: Ana Ruiz\n보낸 날짜: 2026년 3월 3일 화요일 오전 10:00\n받는 사람: Shop\n참조: Kim\n제목: 청구서',
    'Outlook on the web': '보낸 사람: Ana Ruiz\n보냄: 2026년 3월 3일 화요일\n받는 사람: Shop\n제목: 청구서',
    'Outlook for Mac': '보낸 사람: Ana Ruiz\n날짜: 2026년 3월 3일 화요일\n받는 사람: Shop\n제목: 청구서',
    Daum: '--------- 원본 메일 ---------\n보낸사람 : Ana\n받는사람 : Shop\n날짜 : 2026년 3월 3일\n제목 : 청구서',
    Naver: '-----Original Message-----\nFrom: "Ana"\nTo: Shop',
    'Gmail, forwarded': '---------- 전달된 메일 ---------',
    'Apple Mail, forwarded': '전달된 메시지 시작:',
    Thunderbird: '2026-03-03 오전 10:00에 Ana Ruiz 이(가) 쓴 글:',
  },
  ru: {
    Gmail: `вт, 3 мар. 2026 г. в 10:00, ${ana}:`,
    'Outlook, classic': '-----Исходное сообщение-----',
    Outlook: `От: ${ana}\nОтправлено: вторник, 3 марта 2026 г. 10:00\nКому: Shop <help@shop.example>\nТема: Re: Счёт`,
    'Outlook, names only': 'От: Ana Ruiz\nОтправлено: вторник, 3 марта 2026 г. 10:00\nКому: Shop\nКопия: Kim\nТема: Счёт',
    'Outlook for Mac': 'От: Ana Ruiz\nДата: вторник, 3 марта 2026 г., 10:00\nКому: Shop\nТема: Счёт',
    'Mail.ru': `Вторник, 3 марта 2026, 10:00 +03:00 от ${ana}:`,
    'Mail.ru, forwarded': `-------- Пересылаемое сообщение --------\nОт кого: ${ana}`,
    'Mail.ru, labels': 'От кого: Ana\nКому: Shop\nДата: 3 марта\nТема: Счёт',
    Yandex: '03.03.2026, 10:00, "Ana Ruiz" <ana@mail.example>:',
    Thunderbird: '03.03.2026 10:00, Ana Ruiz пишет:',
    'Apple Mail, forwarded': 'Начало переадресованного сообщения:',
  },
  el: {
    'Outlook, classic': '-----Αρχικό μήνυμα-----',
    Outlook: `Από: ${ana}\nΣτάλθηκε: Τρίτη, 3 Μαρτίου 2026 10:00 πμ\nΠρος: Shop <help@shop.example>\nΘέμα: Τιμολόγιο`,
    'Outlook, names only': 'Από: Ana Ruiz\nΣτάλθηκε: Τρίτη, 3 Μαρτίου 2026\nΠρος: Shop\nΚοιν.: Kim\nΘέμα: Τιμολόγιο',
    'Outlook on the web': 'Από: Ana Ruiz\nΑποστολή: Τρίτη, 3 Μαρτίου 2026\nΠρος: Shop\nΚοινοποίηση: Kim\nΘέμα: Τιμολόγιο',
    'Outlook for Mac': 'Από: Ana Ruiz\nΗμερομηνία: Τρίτη, 3 Μαρτίου 2026\nΠρος: Shop\nΘέμα: Τιμολόγιο',
    'Gmail, forwarded': '---------- Προωθημένο μήνυμα ---------',
    'Apple Mail, forwarded': 'Αρχή προωθημένου μηνύματος:',
    Thunderbird: 'Στις 3/3/2026 10:00 π.μ., ο/η Ana Ruiz έγραψε:',
  },
  zh: {
    Outlook: `发件人: ${ana}\n发送时间: 2026年3月3日 10:00\n收件人: Shop <help@shop.example>\n主题: 发票`,
    QQ: '------------------ 原始邮件 ------------------\n发件人: "Ana"',
    'NetEase 163': '在 2026-03-03 10:00:00，"Ana" <ana@mail.example> 写道：',
    'Gmail, forwarded': '---------- 转发的邮件 ---------',
    'Gmail, traditional': 'Ana Ruiz <ana@mail.example> 於 2026年3月3日 週二 上午10:00寫道：',
    'Apple Mail': '2026年3月3日 10:00，Ana Ruiz <ana@mail.example> 写道：',
    'Apple Mail, forwarded': '开始转发的邮件：',
    'Outlook, classic': '-----邮件原件-----',
    'Outlook, traditional': '寄件者: Ana Ruiz\n傳送日期: 2026年3月3日 上午10:00\n收件者: Shop\n主旨: 發票',
  },
};

describe.each(codes)('a plain-text draft over quoted mail, %s', (code) => {
  const { bad, good } = mailLanguages[code]!;
  const alone = createLinter({ packs: [packs[codes.indexOf(code)]!] });
  const under = (header: string, eol: string) => `${good}\n\n${header}\n\n${bad}\n\nAna\n`.replaceAll('\n', eol);
  const found = (text: string, linter = all) => linter.lint({ text, situation: 'unknown' }).findings.map(({ ruleId }) => ruleId);

  it('is linted where nothing says that it is quoted', () => {
    expect(found(under('2', '\n'))).toContain('blame-shifting/customer');
  });
  it.each(Object.entries(headers[code]!))('%s', (_, header) => {
    for (const eol of ['\n', '\r\n'])
      for (const linter of [all, alone]) expect(found(under(header, eol), linter)).not.toContain('blame-shifting/customer');
  });
});

it.each([
  ['en', 'From: Berlin\nTo: Madrid'],
  ['ko', '수신: 고객님\n참조: 배송팀\n제목: 환불 안내'],
  ['ko', '날짜: 3월 3일\n제목: 환불'],
  ['ru', 'Дата: 3 марта\nКому: Иванову'],
  ['ru', 'Ждём вас 3 марта 2026 г. в следующем составе:'],
  ['ru', 'Напишите, пожалуйста, Анне, её адрес <anna@mail.example>, и приложите:'],
  ['zh', '主题：退款\n日期：3月3日'],
  ['el', 'Προς: Εσάς\nΘέμα: Τιμολόγιο'],
])('%s: what looks a little like a header quotes nothing', (code, head) => {
  const { bad } = mailLanguages[code]!;
  expect(all.lint(`${head}\n\n${bad}`).findings.map(({ ruleId }) => ruleId)).toContain('blame-shifting/customer');
});
