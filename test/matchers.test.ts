import { expect as jestExpect } from 'expect';
import { describe, expect, it } from 'vitest';
import * as jest from '../src/adapters/matchers/jest.ts';
import { createAssertions } from '../src/adapters/matchers/node-test.ts';
import { createMatchers } from '../src/adapters/matchers/vitest.ts';
import { BLAMES, en, HELPS, linter } from './hosts.ts';

expect.extend(createMatchers({ packs: [en] }) as never);
jestExpect.extend(jest.createMatchers({ linter }) as never);
const check = createAssertions({ linter });

/** A linter that keeps what it was given. */
function watched() {
  const seen: string[] = [];
  const lint: typeof linter.lint = (draft) => {
    seen.push(typeof draft === 'string' ? draft : draft.text);
    return linter.lint(draft);
  };
  return { seen, spy: { ...linter, rules: linter.rules, lint } };
}

const failure = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return 'passed';
};

describe('canned replies in unit tests', () => {
  it('passes good ones in each runner', () => {
    expect(HELPS).toHaveGoodTone();
    expect(HELPS).toHaveNoFindings('blame-shifting/*');
    expect('I’m sorry that we sent the wrong size. I’ll send the right one by Monday.').toMakeMoves(['apology', 'commitment']);
    expect(HELPS).toScoreAtLeast(90);
    expect(BLAMES).not.toHaveNoFindings('blame-shifting/*');
    jestExpect(HELPS).toHaveGoodTone();
    check.goodTone(HELPS);
    check.scoresAtLeast(HELPS, 90);
  });
  it('shows the words, what the customer hears and a rewrite when one fails', () => {
    for (const run of [() => expect(BLAMES).toHaveGoodTone(), () => jestExpect(BLAMES).toHaveGoodTone(), () => check.goodTone(BLAMES)]) {
      const message = failure(run);
      expect(message).toContain('blame-shifting/customer “You failed to attach the invoice”');
      expect(message).toContain('They hear');
      expect(message).toContain('instead: I don’t see the invoice yet');
    }
    expect(failure(() => check.noFindings('You failed to attach the invoice, so we wait.'))).toContain(
      'instead: I don’t see the invoice yet. We …',
    );
    expect(failure(() => check.makesMoves(HELPS, ['redress']))).toContain('missing: redress');
    expect(failure(() => check.scoresAtLeast(BLAMES, 100))).toContain('at least 100');
  });
  it('understands the placeholders of help desks', () => {
    for (const name of [
      '{{ticket.requester.first_name}}',
      '%{name}',
      '#{ticket.customer.firstname}',
      '{%customer.firstName%}',
      '{!Contact.Name}',
    ])
      expect(`Hello ${name}, order [[number]] left today and arrives on Monday.`).toHaveGoodTone();
    expect('Hello [FIRST NAME], it left today.').not.toHaveGoodTone();
    expect('Hello <<name>>, it left today.').toHaveGoodTone({ placeholders: ['<<…>>'] });
  });
  it('fills every placeholder, all and each, with awkward values', () => {
    const filled = (text: string, context: object) => failure(() => expect(text).toHaveGoodTone({ fill: 'adversarial', ...context }));
    expect(filled('Hello {{name}}, it left today.', {})).toContain(
      '(with {{name}} filled with nothing)\n  error scripted/template-residue “Hello ,”',
    );
    expect(filled('Hello {{name | default: "there"}}, it left today.', {})).toBe('passed');
    expect(filled('Hello {%customer.firstName,fallback=there%}, it left today.', {})).toBe('passed');
    expect(filled('Hello Ana, {% if vip %}it left today{% else %}{{order}} left today{% endif %}.', {})).toBe('passed');
    expect(filled('Hello <<name>>, it left <<day>>.', { placeholders: ['<<…>>'] })).toContain('every placeholder filled with nothing');
    expect(filled('{{greeting}} Ana, it left {{day}}.', { fill: ['Calm down', 'Hello'] })).toContain(
      'with every placeholder filled with “Calm down”',
    );
    expect(filled('It left {{day}}.', { fill: ['today', 'on Monday'] })).toBe('passed');
    const { seen, spy } = watched();
    jest.createMatchers({ linter: spy }).toHaveGoodTone('A {{x}} b {{y}}', { fill: 'adversarial' });
    const of = (script: RegExp) => seen.filter((text) => script.test(text)).length;
    expect([of(/A {2}b $/), of(/A Will b Will/), of(/A Will b \{\{y\}\}/), of(/A \{\{x\}\} b Will/), of(/\p{Script=Hebrew}/u)]).toEqual([
      1, 1, 1, 1, 3,
    ]);
  });
  it('knows names that are words in each language', () => {
    for (const [text, name] of [
      ['{{이름}}님, 오늘 발송했습니다.', '하나'],
      ['{{имя}}, посылка ушла сегодня.', 'Надежда'],
      ['{{όνομα}}, έφυγε σήμερα.', 'Ελπίδα'],
      ['{{姓名}}您好，今天已经寄出。', '安静'],
    ]) {
      const { seen, spy } = watched();
      jest.createMatchers({ linter: spy }).toScoreAtLeast(text, 0, { fill: 'adversarial' });
      expect(seen.some((one) => one.startsWith(name))).toBe(true);
    }
  });
  it('takes the situation of a macro', () => {
    const text = 'We do value your feedback and apologize for any inconvenience caused.';
    expect(text).not.toHaveNoFindings('scripted/stock-phrase', { situation: 'complaint' });
    expect(text).toHaveNoFindings('scripted/stock-phrase', { situation: 'praise' });
  });
  it.each([
    [() => check.goodTone(3 as never), 'a reply is a string, not number'],
    [() => check.goodTone('x', { situaton: 'praise' } as never), 'there is no “situaton”. Known: fill, language'],
    [() => check.goodTone('x', { situation: 'anger' as never }), 'situation: there is no “anger”. Known: complaint'],
    [() => check.goodTone('x', { channel: 'fax' as never }), 'channel: there is no “fax”'],
    [() => check.goodTone('x', { fill: 'advers' as never }), 'fill: there is no “advers”. Known: adversarial.'],
    [() => check.goodTone('x', { fill: [] }), "fill: give 'adversarial', or a list"],
    [() => check.goodTone('x', { placeholders: ['bracee'] }), 'placeholders: there is no “bracee”. Known: mustache'],
    [() => check.goodTone('x', { placeholders: ['{{'] }), 'brace, brackets'],
    [() => check.noFindings('x', 'blame-shiftng/*'), 'there is no rule “blame-shiftng/*” in the packs given. Known: *, '],
    [() => check.noFindings('x', 'blame-shifting/custmer'), 'Known: blame-shifting/agentless, blame-shifting/'],
    [() => check.makesMoves('x', []), 'moves: give a list'],
    [() => check.makesMoves('x', ['apologie' as never]), 'moves: there is no “apologie”. Known: acknowledgement'],
    [() => check.scoresAtLeast('x', Number.NaN), 'a score is a number from 0 to 100, not NaN'],
  ])('refuses what could never fail, or never pass (%#)', (run, message) => {
    expect(run).toThrow(TypeError);
    expect(run).toThrow(message);
  });
});
