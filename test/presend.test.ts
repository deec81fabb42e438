import { describe, expect, it } from 'vitest';
import { type AuditEvent, createGate } from '../src/adapters/presend/index.ts';
import { BLAMES, HELPS, linter } from './hosts.ts';

describe('the gate before Send', () => {
  it('holds back what is grave enough, and says what the customer hears', () => {
    const verdict = createGate({ linter }).check(BLAMES);
    expect(verdict.send).toBe(false);
    expect(verdict.blocking.map(({ ruleId }) => ruleId)).toEqual(['blame-shifting/customer']);
    expect(verdict.summary).toBe(verdict.blocking[0]!.message);
    expect(createGate({ linter, block: 'never' }).check(BLAMES)).toMatchObject({ send: true, blocking: [] });
    expect(createGate({ linter }).check(HELPS).send).toBe(true);
  });

  it('lets an agent override with a reason, and counts it by rule', () => {
    const gate = createGate({ linter });
    expect(gate.check({ text: BLAMES, override: { reason: ' ' } }).send).toBe(false);
    expect(gate.check({ text: BLAMES, override: { reason: 'agreed with the customer' } }).send).toBe(true);
    expect([...gate.overrides]).toEqual([['blame-shifting/customer', 1]]);
  });

  it('tells an audit what happened, without a word of the draft', () => {
    const events: AuditEvent[] = [];
    const gate = createGate({ linter, audit: (event) => events.push(event) });
    gate.check({ id: '7', text: BLAMES, customer: 'Where is my refund, Ana Petrova?' });
    gate.check({ id: '7', text: HELPS });
    gate.check({ id: '7', text: BLAMES, override: { reason: 'known' } });
    expect(events.map(({ outcome }) => outcome)).toEqual(['held', 'sent', 'overridden']);
    expect(events[1]!.fixed).toContain(events[0]!.findings[0]!.fingerprint);
    expect(events[2]!.reason).toBe('known');
    expect(JSON.stringify(events)).not.toMatch(/invoice|Petrova|attach/);
  });

  it('bounds its work, and fails open or closed as told', () => {
    const long = 'You failed to attach it. '.repeat(100);
    expect(createGate({ linter, maxLength: 100 }).check(long)).toMatchObject({ send: true, report: null });
    expect(createGate({ linter, maxLength: 100, fail: 'closed' }).check(long).send).toBe(false);
    const broken = {
      ...linter,
      lint: () => {
        throw new Error('no pack');
      },
    };
    expect(createGate({ linter: broken, fail: 'closed' }).check('x')).toMatchObject({ send: false, summary: 'Not checked: no pack' });
  });

  it.each<[object, string]>([
    [{ linter, blok: 'error' }, 'no option “blok”'],
    [{ linter: {} }, 'linter: give one'],
    [{ linter, block: 'grave' }, 'none of error'],
    [{ linter, fail: 'shut' }, 'none of open'],
  ])('refuses %o', (options, message) => {
    expect(() => createGate(options as never)).toThrow(message);
  });
});
