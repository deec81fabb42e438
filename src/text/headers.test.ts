import { describe, expect, it } from 'vitest';
import { languages, loadLanguage } from '../../scripts/load.ts';
import { headerParts } from '../match/header-parts.ts';
import { headerTest } from './headers.ts';
import { findMasks } from './masks.ts';

const packs = await Promise.all(languages().map(async (lang) => (await loadLanguage(lang)).language.quoteHeaders));
const headerOf = headerTest(packs.flatMap(headerParts));

describe('header lines of quoted mail', () => {
  it.each([
    'On Tue, 3 Mar 2026 at 10:12, Ann Lee <ann@example.com> wrote:',
    '----- Original Message -----',
    'Begin forwarded message:',
    'Στις Τρί, 3 Μαρ 2026 στις 10:12, ο Νίκος έγραψε:',
    'ΣΤΙΣ 3 ΜΑΡΤΙΟΥ Ο ΝΙΚΟΣ ΕΓΡΑΨΕ:',
    'вт, 3 мар. 2026 г. в 10:12, Анна <anna@example.com> пишет:',
    '2026년 3월 3일 (화) 오전 10:12, 김수현님이 작성:',
    '-----원본 메시지-----',
    '张三 于2026年3月3日周二 10:12写道：',
    '------------------ 原始邮件 ------------------',
  ])('%s', (line) => {
    expect(headerOf(line)).toBe('quote');
    expect(headerOf(line.normalize('NFD'))).toBe('quote');
  });

  it.each([
    'I have read what you wrote.',
    'You wrote to us twice, and both times nobody wrote back.',
    'Στις 14 Μαΐου, τρίτη ώρα.',
    'Μέχρι τις 30 θα το έχετε, καλέστε με και το τυπώνω την ίδια ώρα.',
    'Вот что нам написали.',
    '고객님이 남겨 주신 글 잘 읽었습니다.',
    'Here is the original message that we sent.',
  ])('not: %s', (line) => {
    expect(headerOf(line)).toBeUndefined();
  });
});

describe('label lines', () => {
  const cut = (text: string) => findMasks(text, [], [], headerOf).filter(({ kind }) => kind === 'cut');
  it('open a quotation in a block', () => {
    expect(cut('Thanks!\n\nFrom: Ann\nSent: Tuesday\nTo: Help desk\n\nIt broke.')).toEqual([{ start: 9, end: 57, kind: 'cut' }]);
    expect(cut('Thanks!\r\n\r\nFrom: Ann <ann@example.com>\r\nTo: Help desk\r\nIt broke.')[0]?.start).toBe(11);
    expect(cut('Σας ευχαριστούμε!\n\nΑπό: Άννα\nΕστάλη: Τρίτη\nΘέμα: Βλάβη\nΧάλασε.')).toHaveLength(1);
  });
  it('are ours where they stand alone', () => {
    expect(cut('Your stay:\nFrom: 3 May\nTo: 5 May\nRoom: 12\nYou failed to sign the form.')).toEqual([]);
    expect(cut('Subject: Your order\n\nYou failed to attach the invoice.')).toEqual([]);
  });
});
