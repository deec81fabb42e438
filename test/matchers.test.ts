import { execFileSync } from 'node:child_process';
import { expect as jestExpect } from 'expect';
import { describe, expect, it } from 'vitest';
import * as jest from '../src/adapters/matchers/jest.ts';
import { createAssertions } from '../src/adapters/matchers/node-test.ts';
import { createMatchers } from '../src/adapters/matchers/vitest.ts';
import { BLAMES, en, HELPS, linter } from './hosts.ts';

expect.extend(createMatchers({ packs: [en] }) as never);
jestExpect.extend(jest.createMatchers({ linter }) as never);
const check = createAssertions({ linter });

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
    expect(failure(() => check.makesMoves(HELPS, ['redress']))).toContain('missing: redress');
    expect(failure(() => check.scoresAtLeast(BLAMES, 100))).toContain('at least 100');
  });
  it('understands the placeholders of help desks, and fills them with awkward values', () => {
    const macro = 'Hello {{ticket.requester.first_name}}, order %{order} left today and arrives on Monday.';
    expect(macro).toHaveGoodTone();
    expect('Hello [FIRST NAME], it left today.').not.toHaveGoodTone();
    expect(failure(() => expect('Hello {{name}}, it left today.').toHaveGoodTone({ fill: 'adversarial' }))).toContain(
      'scripted/template-residue',
    );
  });
  it('takes the situation of a macro', () => {
    const text = 'We do value your feedback and apologize for any inconvenience caused.';
    expect(text).not.toHaveNoFindings('scripted/stock-phrase', { situation: 'complaint' });
    expect(text).toHaveNoFindings('scripted/stock-phrase', { situation: 'praise' });
  });
  it('says what a reply must be', () => {
    expect(() => check.goodTone(3 as never)).toThrow('a reply is a string, not number');
  });
  it('works under the runner of Node itself', () => {
    const code = `
      import test from 'node:test';
      import { createAssertions } from './src/adapters/matchers/node-test.ts';
      import { en } from './test/hosts.ts';
      test('macro', () => createAssertions({ packs: [en] }).goodTone(${JSON.stringify(HELPS)}));
    `;
    const out = execFileSync(process.execPath, ['--import', 'tsx', '--conditions', 'source', '--input-type=module', '-e', code], {
      encoding: 'utf8',
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    });
    expect(out).toMatch(/# pass 1/);
  });
});
