import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AuditEvent, createGate, type GateOptions } from '../src/adapters/presend/index.ts';
import type { Draft } from '../src/index.ts';
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
    [{ linter, block: 'toString' }, 'none of error'],
    [{ linter, fail: 'shut' }, 'none of open'],
    [{ linter, maxLength: -1 }, 'maxLength: a number from 0 on is needed, not -1'],
    [{ linter, timeout: '1s' }, 'timeout: a number from 0 on is needed, not 1s'],
    [{ linter, audit: true }, 'audit: a function is needed'],
  ])('refuses %o', (options, message) => {
    expect(() => createGate(options as never)).toThrow(message);
  });

  it('reads no more of the conversation than fits its time', () => {
    const read: number[] = [];
    const counting = {
      lint: (draft: Draft) => {
        read.push(draft.customer?.length ?? 0, draft.thread?.reduce((sum, { text }) => sum + text.length, 0) ?? 0);
        return linter.lint(draft);
      },
    };
    const gate = createGate({ linter: counting, maxLength: 1000 });
    const thread = Array.from({ length: 50 }, (_, i) => ({ from: 'customer' as const, text: `${i} ${'Where is it? '.repeat(20)}` }));
    expect(gate.check({ text: BLAMES, customer: 'Where is my refund? '.repeat(500_000), thread }).send).toBe(false);
    expect(read[0]).toBe(1000);
    expect(read[1]).toBeLessThanOrEqual(1000);
    expect(read[1]).toBeGreaterThan(900);
    // the newest are kept
    let last = '';
    const noting = {
      lint: (draft: Draft) => {
        last = draft.thread?.at(-1)?.text ?? '';
        return linter.lint(draft);
      },
    };
    createGate({ linter: noting, maxLength: 300 }).check({ text: 'x', thread });
    expect(last).toMatch(/^49 /);
  });

  it('throws for nothing that it is handed', () => {
    const gate = createGate({ linter });
    for (const input of [undefined, null, 5, {}, [], { text: null }, { text: BLAMES, thread: 'x' }])
      expect(() => gate.check(input as never)).not.toThrow();
    for (const override of [{}, { reason: 5 }, 'yes', null])
      expect(gate.check({ text: BLAMES, override: override as never }).send, JSON.stringify(override)).toBe(false);
  });

  it('decides by `fail` where the audit fails, and tells of it', async () => {
    const errors: unknown[] = [];
    const audit = () => {
      throw new Error('no disk');
    };
    const onError = (error: unknown) => errors.push(error);
    expect(createGate({ linter, audit, onError }).check(HELPS).send).toBe(true);
    expect(createGate({ linter, audit, onError, fail: 'closed' }).check(HELPS)).toMatchObject({
      send: false,
      summary: 'Not audited: no disk',
    });
    createGate({ linter, audit: async () => audit(), onError }).check(HELPS);
    await new Promise(setImmediate);
    expect(errors).toHaveLength(3);
  });
});

describe('a host that waits', () => {
  const later = <T>(value: T, ms: number) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

  it('may hand over a draft, a linter and an audit that take their time', async () => {
    const events: AuditEvent[] = [];
    const gate = createGate({
      linter: { lint: (draft) => later(linter.lint(draft), 5) },
      audit: async (event) => void events.push(await later(event, 5)),
    });
    const verdict = await gate.checkAsync(later({ id: '7', text: BLAMES }, 5));
    expect(verdict).toEqual(createGate({ linter }).check(BLAMES));
    expect(events.map(({ outcome, id }) => [outcome, id])).toEqual([['held', '7']]);
    expect((await createGate({ linter }).checkAsync({ text: BLAMES, override: { reason: 'known' } })).send).toBe(true);
    expect(gate.check(BLAMES).summary).toBe('Not checked: this linter answers later: use checkAsync');
  });

  const slow: [string, Partial<GateOptions>, () => Promise<string>][] = [
    ['the draft', {}, () => later(BLAMES, 2000)],
    ['the linter', { linter: { lint: () => later(linter.lint(BLAMES), 2000) } }, async () => BLAMES],
  ];
  it.each(slow)('does not wait for ever: %s', async (what, options, draft) => {
    const errors: unknown[] = [];
    const onError = (error: unknown) => errors.push(error);
    for (const fail of ['open', 'closed'] as const) {
      const gate = createGate({ linter, timeout: 20, fail, onError, ...options });
      expect(await gate.checkAsync(draft())).toEqual({
        send: fail === 'open',
        report: null,
        blocking: [],
        summary: `Not checked: ${what} did not come within 20 ms`,
      });
    }
    expect(errors).toHaveLength(2);
  });

  it('is told by `fail` of an audit that hangs or refuses, and of a draft that never comes', async () => {
    const hangs = () => later(undefined, 2000);
    expect((await createGate({ linter, audit: hangs, timeout: 20, fail: 'closed' }).checkAsync(HELPS)).summary).toBe(
      'Not audited: the audit did not come within 20 ms',
    );
    const refuses = async () => Promise.reject(new Error('no disk'));
    expect((await createGate({ linter, audit: refuses }).checkAsync(HELPS)).send).toBe(true);
    expect((await createGate({ linter, fail: 'closed' }).checkAsync(Promise.reject(new Error('CRM down')))).summary).toBe(
      'Not checked: CRM down',
    );
  });
});

it('docs/presend.md shows what happens', async () => {
  const blocks = [...readFileSync('docs/presend.md', 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code!);
  const gate = createGate({ linter, block: 'error' });
  const [, expected] = /verdict\.summary; \/\/ (.*)/.exec(blocks[0]!)!;
  expect(gate.check({ text: 'You failed to attach the invoice.', customer: 'Where is my refund?' }).summary).toBe(expected);
  const body = blocks[1]!.replace(/^import .*\n/gm, '');
  const run = new Function('gate', 'crm', `return (async () => { ${body}\n return verdict; })();`);
  const crm = { lastMessage: async () => 'Where is my refund?' };
  expect(await run(gate, crm)).toMatchObject({ send: false });
});
