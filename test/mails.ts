/** Replies as mail programs write them: headers, parts, encodings and quotes in the form of each, in the language of the agent. */

export interface MailLanguage {
  bad: string;
  good: string;
  gmail: string;
  apple: string;
  /** What Outlook puts before the quoted mail: a line, and the labels of its header. */
  original: string;
  labels: [from: string, sent: string, to: string, subject: string];
}

const ana = 'Ana Ruiz <ana@mail.example>';

export const mailLanguages: Record<string, MailLanguage> = {
  en: {
    bad: 'You failed to attach the invoice.',
    good: 'I will look at it today and write to you by Monday.',
    gmail: `On Tue, Mar 3, 2026 at 10:00 AM ${ana} wrote:`,
    apple: `On 3 Mar 2026, at 10:00, ${ana} wrote:`,
    original: 'Original Message',
    labels: ['From', 'Sent', 'To', 'Subject'],
  },
  ko: {
    bad: '서류가 미비하게 제출되어 심사가 지연되고 있습니다.',
    good: '오늘 확인하고 월요일까지 연락드리겠습니다.',
    gmail: `2026년 3월 3일 (화) 오전 10:00, ${ana}님이 작성:`,
    apple: `2026. 3. 3. 오전 10:00, ${ana} 작성:`,
    original: '원본 메시지',
    labels: ['보낸 사람', '보낸 날짜', '받는 사람', '제목'],
  },
  ru: {
    bad: 'Документы вы сдали с опозданием.',
    good: 'Я посмотрю сегодня и напишу вам до понедельника.',
    gmail: `вт, 3 мар. 2026 г. в 10:00, ${ana}:`,
    apple: `3 марта 2026 г., в 10:00, ${ana} написал(а):`,
    original: 'Исходное сообщение',
    labels: ['От', 'Отправлено', 'Кому', 'Тема'],
  },
  el: {
    bad: 'Ξεχάσατε να επισυνάψετε το τιμολόγιο.',
    good: 'Θα το δω σήμερα και θα σας γράψω έως τη Δευτέρα.',
    gmail: `Στις Τρί 3 Μαρ 2026 στις 10:00 π.μ., ο χρήστης ${ana} έγραψε:`,
    apple: `Στις 3 Μαρ 2026, στις 10:00 π.μ., ο/η ${ana} έγραψε:`,
    original: 'Αρχικό μήνυμα',
    labels: ['Από', 'Στάλθηκε', 'Προς', 'Θέμα'],
  },
  zh: {
    bad: '预约短信您不回。',
    good: '我今天查看，周一之前给您答复。',
    gmail: `${ana} 于2026年3月3日周二 10:00写道：`,
    apple: `2026年3月3日 10:00，${ana} 写道：`,
    original: '邮件原件',
    labels: ['发件人', '发送时间', '收件人', '主题'],
  },
};

const head = (extra: string[]) =>
  [
    'From: Tom <tom@shop.example>',
    `To: ${ana}`,
    'Subject: Re: Invoice',
    'MIME-Version: 1.0',
    'Date: Tue, 3 Mar 2026 11:00:00 +0200',
    ...extra,
  ].join('\r\n');

const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

/** RFC 2045: lines of 76, blanks at their end written out. */
function quotedPrintable(text: string): string {
  return text
    .split('\r\n')
    .map((line) => {
      let out = '';
      let column = 0;
      const bytes = Buffer.from(line);
      bytes.forEach((byte, i) => {
        const plain = byte >= 32 && byte <= 126 && byte !== 61 && !(byte === 32 && i === bytes.length - 1);
        const unit = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        if (column + unit.length > 75) {
          out += '=\r\n';
          column = 0;
        }
        out += unit;
        column += unit.length;
      });
      return out;
    })
    .join('\r\n');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** As Gmail folds its own lines: at a blank, before 78. */
const folded = (line: string) => (line.length > 76 ? line.replace(/^(.{20,76}) /, '$1\r\n') : line);

/** Gmail on the web: base64 for all but Latin letters, the header of the quote folded, `>` before its lines. */
export function gmail({ gmail: header }: MailLanguage, own: string, quoted: string, only?: 'html'): string {
  const text = `${own}\r\n\r\n${folded(header)}\r\n\r\n> ${quoted}\r\n>\r\n> Ana\r\n`;
  const html = `<div dir="ltr">${own}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(header)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">${quoted}</div></blockquote></div>\r\n`;
  const part = (type: string, body: string) =>
    /^[\0-\x7f]*$/.test(body) && type === 'text/plain'
      ? `Content-Type: ${type}; charset="UTF-8"\r\n\r\n${body}`
      : type === 'text/plain'
        ? `Content-Type: ${type}; charset="UTF-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(body)}\r\n`
        : `Content-Type: ${type}; charset="UTF-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(body)}`;
  const parts = only ? [part('text/html', html)] : [part('text/plain', text), part('text/html', html)];
  const boundary = '000000000000a1b2c3061f';
  return `${head([`Content-Type: multipart/alternative; boundary="${boundary}"`])}\r\n\r\n${parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--\r\n`;
}

/** Outlook: nothing before the quoted lines, a header block in their stead; the classic one under a line of hyphens. */
export function outlook({ labels, original }: MailLanguage, own: string, quoted: string, only?: 'html' | 'classic'): string {
  const values = [ana, 'Tuesday, March 3, 2026 10:00', 'Shop <help@shop.example>', 'Invoice'];
  const lines = labels.map((label, i) => `${label}: ${values[i]}`);
  const rule = only === 'classic' ? `-----${original}-----` : '________________________________';
  const text = `${own}\r\n\r\n${rule}\r\n${lines.join('\r\n')}\r\n\r\n${quoted}\r\n\r\nAna\r\n`;
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!--\r\np.MsoNormal {margin:0cm;}\r\n--></style></head><body lang="EN-US"><div class="WordSection1"><p class="MsoNormal">${own}<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${labels.map((label, i) => `<b>${label}:</b> ${escaped(values[i])}`).join('<br>\r\n')}<o:p></o:p></p></div></div><p class="MsoNormal">${quoted}<o:p></o:p></p></div></body></html>\r\n`;
  const boundary = '_000_AM0PR01MB1234_';
  const part = (type: string, body: string) =>
    `Content-Type: ${type}; charset="utf-8"\r\nContent-Transfer-Encoding: ${type === 'text/plain' ? 'base64' : 'quoted-printable'}\r\n\r\n${type === 'text/plain' ? `${base64(body)}\r\n` : quotedPrintable(body)}`;
  const parts = only === 'html' ? [part('text/html', html)] : [part('text/plain', text), part('text/html', html)];
  return `${head(['x-ms-has-attach:', `Content-Type: multipart/alternative;\r\n\tboundary="${boundary}"`])}\r\n\r\n${parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--\r\n`;
}

/** Apple Mail: format=flowed, a mixed part round the alternatives, the header of the quote among the quoted lines in HTML. */
export function apple({ apple: header }: MailLanguage, own: string, quoted: string, only?: 'html'): string {
  const text = `${own}\r\n\r\n> ${header}\r\n> \r\n> ${quoted}\r\n\r\n`;
  const html = `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">${own}<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>${escaped(header)}</div><br class="Apple-interchange-newline"><div><div>${quoted}</div></div></blockquote></div><br></body></html>`;
  const plain = `Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain;\r\n\tcharset=utf-8;\r\n\tformat=flowed;\r\n\tdelsp=yes\r\n\r\n${quotedPrintable(text)}`;
  const rich = `Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html;\r\n\tcharset=utf-8\r\n\r\n${quotedPrintable(html)}`;
  const boundary = 'Apple-Mail=_0A1B2C3D-4E5F';
  const parts = only ? [rich] : [plain, rich];
  return `${head([`Content-Type: multipart/alternative;\r\n\tboundary="${boundary}"`, 'X-Mailer: Apple Mail (2.3826.700.81)'])}\r\n\r\n\r\n${parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--\r\n`;
}
