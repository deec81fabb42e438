import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readFieldOptions, readRecord } from '../src/adapters/cli/archive/record.ts';
import { complain } from '../src/adapters/cli/config/check.ts';
import { configShape } from '../src/adapters/cli/config/keys.ts';
import { merge } from '../src/adapters/cli/config/load.ts';
import { reporters } from '../src/adapters/cli/reporters/index.ts';
import type { Finding, Report } from '../src/index.ts';

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString'];
const clean = () => expect(({} as Record<string, unknown>).polluted).toBeUndefined();

describe('keys of the prototype in data', () => {
  it.each(KEYS)('%s is no key of a configuration', (key) => {
    const value = JSON.parse(`{ "${key}": { "polluted": true } }`);
    expect(complain(value, configShape)?.message).toContain(key);
    expect(complain({ rules: JSON.parse(`{ "${key}": 5 }`) }, configShape)).toBeDefined();
    merge({}, value);
    merge(value, JSON.parse(`{ "rules": { "${key}": "off" }, "profiles": { "${key}": { "polluted": "x" } } }`));
    clean();
  });
  it.each(KEYS)('%s is no field of a record', (key) => {
    const line = `{ "text": "Hi.", "${key}": { "text": "x", "polluted": true }, "situation": "${key}" }`;
    expect(readRecord(line, readFieldOptions()).draft.text).toBe('Hi.');
    expect(() => readRecord(`{ "${key}": { "text": "x" } }`, readFieldOptions())).toThrow('text');
    clean();
  });
});

describe('the HTML report', () => {
  const attack = `"><img src=x onerror=alert(1)><script>alert(1)</script><!--]]>'&lt;`;
  const range = { start: 0, end: attack.length };
  const finding: Finding = {
    ruleId: `a/${attack}` as Finding['ruleId'],
    severity: 'error',
    range,
    message: attack,
    rewrites: [{ range, text: attack, blanks: [{ range: { start: 0, end: 1 }, ask: attack }], kind: 'replace' }],
    guides: [attack],
    url: attack,
    fingerprint: attack,
    language: attack,
  };
  const report: Report = {
    languages: [attack],
    situation: 'unknown',
    findings: [finding, finding],
    moves: [],
    score: { total: 0, parts: [] },
    unchecked: [],
    notes: [attack],
  };
  it('escapes every text that comes from outside', () => {
    const result = { file: attack, field: attack, text: attack, report };
    const out = reporters.html!([result, result] as never, {} as never);
    const seen: string[] = [];
    const parser = new Parser({
      onopentag: (name, attributes) => {
        seen.push(name);
        for (const key of Object.keys(attributes)) expect(['lang', 'class', 'charset', 'name', 'content']).toContain(key);
      },
      oncomment: () => void seen.push('comment'),
    });
    parser.end(out);
    expect(seen).toContain('mark');
    expect(seen.filter((name) => ['img', 'script', 'comment'].includes(name))).toEqual([]);
  });
});
