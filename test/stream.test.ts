import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { simulateReadableStream, streamText } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStream, guard, StoppedError, type StreamUpdate } from '../src/adapters/stream/index.ts';
import type { Draft, Finding } from '../src/index.ts';
import { BLAMES, HELPS, linter } from './hosts.ts';

const drafts: Draft[] = ['phrase-1', 'reply-1', 'clean-1'].flatMap((name) =>
  readFileSync(`fixtures/en/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ text, customer }): Draft => ({ text, ...(customer && { customer }) })),
);

/** Cuts at the given places. */
function split(text: string, cuts: readonly number[]): string[] {
  const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
}

async function* pieces(text: string): AsyncGenerator<string> {
  for (const piece of text.match(/\s*\S+\s?/gu) ?? []) yield piece;
}

/** What an interface would show after these updates. */
function replay(updates: readonly StreamUpdate[]): string[] {
  const shown = new Set<string>();
  const key = (finding: Finding) => JSON.stringify(finding);
  for (const { added, retracted } of updates) {
    for (const one of retracted) expect(shown.delete(key(one))).toBe(true);
    for (const one of added) shown.add(key(one));
  }
  return [...shown].sort();
}

describe('createStream', () => {
  it('ends with the report of one lint, however the text is cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drafts), fc.array(fc.nat({ max: 2000 }), { maxLength: 30 }), ({ text, ...draft }, cuts) => {
        const stream = createStream({ linter, draft });
        const updates: StreamUpdate[] = split(text, cuts).map((piece) => stream.push(piece));
        const { report, ...last } = stream.end();
        const whole = linter.lint({ ...draft, text });
        expect(report).toEqual(whole);
        expect(replay([...updates, last])).toEqual(whole.findings.map((finding) => JSON.stringify(finding)).sort());
      }),
      { numRuns: 150 },
    );
  });
  it('takes any text, cut anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (cut) => {
        const stream = createStream({ linter });
        for (const piece of cut) stream.push(piece);
        expect(stream.end().report).toEqual(linter.lint(cut.join('')));
      }),
      { numRuns: 100 },
    );
  });
  it('finds when the sentence is complete, and not before', () => {
    const stream = createStream({ linter });
    expect(stream.push('Hello Ana,\n\nYou failed to attach the invoice').added).toEqual([]);
    expect(stream.push('.').added).toEqual([]);
    expect(stream.push(' I will').added.map(({ ruleId }) => ruleId)).toEqual(['blame-shifting/customer']);
    expect(stream.findings).toHaveLength(1);
  });
  it('takes a finding back that later text excuses', () => {
    const excused = drafts.filter(({ text, ...draft }) => {
      const stream = createStream({ linter, draft });
      return [...text].some((piece) => {
        const { added, retracted } = stream.push(piece);
        return retracted.some((one) => !added.some(({ ruleId }) => ruleId === one.ruleId));
      });
    });
    expect(excused.length).toBeGreaterThan(0);
  });
  it('refuses what makes no sense', () => {
    expect(() => createStream({} as never)).toThrow('give one');
    expect(() => createStream({ linter, drafts: {} } as never)).toThrow('no option “drafts”');
    const stream = createStream({ linter });
    expect(() => stream.push(null as never)).toThrow('not null');
    stream.end();
    expect(() => stream.push('more')).toThrow('has ended');
  });
});

describe('guard', () => {
  it('passes the pieces through, and gives the report at the end', async () => {
    const guarded = guard(pieces(BLAMES), { linter });
    const seen: string[] = [];
    for await (const piece of guarded) seen.push(piece);
    const expected: string[] = [];
    for await (const piece of pieces(BLAMES)) expected.push(piece);
    expect(seen).toEqual(expected);
    expect(await guarded.report).toEqual(linter.lint(BLAMES));
  });
  it('stops before the sentence is passed on', async () => {
    const guarded = guard(pieces(BLAMES), { linter, stop: 'error' });
    let seen = '';
    const stopped = await (async () => {
      for await (const piece of guarded) seen += piece;
    })().catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(StoppedError);
    expect((stopped as StoppedError).findings[0]!.ruleId).toBe('blame-shifting/customer');
    expect(seen).not.toContain('failed');
    expect((await guarded.report).findings.map(({ ruleId }) => ruleId)).toContain('blame-shifting/customer');
  });
  it('lets a good text through whole where it may stop, and tells the report of a part', async () => {
    let seen = '';
    for await (const piece of guard(pieces(HELPS), { linter, stop: 'error' })) seen += piece;
    expect(seen).toBe(HELPS);
    const left = guard(pieces(BLAMES), { linter });
    for await (const _ of left) break;
    expect(await left.report).toEqual(linter.lint('Hello '));
    expect(() => guard(pieces(''), { linter, stop: 'fatal' as never })).toThrow('none of error');
  });
  it('guards a text stream of the AI SDK', async () => {
    const delta = async (text: string) => ({ type: 'text-delta' as const, id: '1', delta: text });
    const deltas = await Promise.all((BLAMES.match(/\s*\S+\s?/gu) ?? []).map(delta));
    const usage = { inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 }, outputTokens: { total: 1, text: 1, reasoning: 0 } };
    const chunks = [
      { type: 'text-start' as const, id: '1' },
      ...deltas,
      { type: 'text-end' as const, id: '1' },
      { type: 'finish' as const, finishReason: { unified: 'stop' as const, raw: 'stop' }, usage },
    ];
    const model = new MockLanguageModelV3({ doStream: async () => ({ stream: simulateReadableStream({ chunks }) }) });
    const { textStream } = streamText({ model, prompt: 'Reply to Ana.' });
    const guarded = guard(textStream, { linter });
    let seen = '';
    for await (const piece of guarded) seen += piece;
    expect(seen).toBe(BLAMES);
    expect((await guarded.report).findings.map(({ ruleId }) => ruleId)).toContain('blame-shifting/customer');
  });
});

it('docs/stream.md prints what it promises', () => {
  const [, code] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/stream.md', 'utf8'))!;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code!], { encoding: 'utf8' });
  expect(printed).toMatch(/^blame-shifting\/customer\nI don’t see the invoice yet\. Could you send it again\?\n\d+\n$/);
});

it('asks for what it needs', () => {
  const source = (async function* () {})();
  expect(() => createStream(undefined as never)).toThrow('linter: give one');
  expect(() => guard(source, undefined as never)).toThrow('linter: give one');
  for (const wrong of ['text', ['text'], undefined])
    expect(() => guard(wrong as never, { linter })).toThrow('source: give an async iterable');
});

it('lets a sentence go as soon as it is complete, with the blank behind it', async () => {
  const passed: string[] = [];
  const source = async function* () {
    yield 'I don’t see it. ';
    expect(passed).toEqual(['I don’t see it. ']);
    yield 'You failed to ';
    yield 'attach the invoice. Bye.';
  };
  const read = async () => {
    for await (const piece of guard(source(), { linter, stop: 'error' })) passed.push(piece);
  };
  await expect(read()).rejects.toThrow('blame-shifting/customer');
  expect(passed).toEqual(['I don’t see it. ']);
});
