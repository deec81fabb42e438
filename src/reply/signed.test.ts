import { describe, expect, it } from 'vitest';
import type { Passage } from '../match/passage.ts';
import { signedAt } from './signed.ts';

const signature = (text: string, closing?: string): string | undefined => {
  const at = closing === undefined ? -1 : text.indexOf(closing);
  const spots = at < 0 ? [] : [{ start: at, end: at + closing!.length, sentence: 0, captured: {} }];
  const found = signedAt(text, [{ marks: new Map([['closing', spots]]) } as unknown as Passage]);
  return found && text.slice(found.start, found.end);
};

describe('signedAt', () => {
  it.each([
    ['We turned it off tonight. -Becky', 'Becky'],
    ['Let us know. - RN.', 'RN.'],
    ['So sorry. ^pw', 'pw'],
    ['So sorry. ^[SP]', '[SP]'],
    ['We will fix it ~Whit', 'Whit'],
    ['Done 😊 —Tom Reed, Support', 'Tom Reed, Support'],
    ['床垫明天换。——阿哲', '阿哲'],
    ['Sorry.\nWe will fix it.\n\nAnna Reed\n', 'Anna Reed'],
    ['Sorry.\n{{agent.name}}', '{{agent.name}}'],
    ['So sorry.\u2028\u200eAnna\u00a0Reed 🙏🏽', '\u200eAnna\u00a0Reed'],
  ])('reads %j', (text, name) => expect(signature(text)).toBe(name));

  it.each([
    ['Sorry. Best, Anna', 'Best', 'Anna'],
    ['Λυπάμαι.\nΜε εκτίμηση,\nΝίκος Παππάς', 'Με εκτίμηση', 'Νίκος Παππάς'],
  ])('reads %j behind its closing', (text, closing, name) => expect(signature(text, closing)).toBe(name));

  it.each([
    '',
    'Anna',
    'Sorry about it – Thursday',
    'Please:\n- Restart\n- Settings',
    'Open 24/7',
    'Sorry for Monday/Tuesday',
    'Sorry.\nPlease call us',
    'Sorry.\nWhat now?',
    '抱歉让您久等\n我们今天就处理',
    '죄송합니다\n내일 다시 연락드릴게요',
    '好的。——我们明天上午送到您那里',
  ])('finds no name in %j', (text) => expect(signature(text)).toBeUndefined());

  it('takes no closing for a name', () => expect(signature('Sorry.\nKind Regards', 'Kind Regards')).toBeUndefined());
});
