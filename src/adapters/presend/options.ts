import type { GateOptions } from './index.ts';

export const GRAVITY = { suggestion: 1, warning: 2, error: 3 } as const;
const KEYS = ['linter', 'block', 'maxLength', 'timeout', 'fail', 'audit', 'onError'];

/** @throws TypeError that names the wrong option and what it may be */
export function checkOptions(options: GateOptions): void {
  for (const key of Object.keys(options ?? {}))
    if (!KEYS.includes(key)) throw new TypeError(`createGate knows no option “${key}”. Known: ${KEYS.join(', ')}.`);
  const { linter, block = 'error', fail = 'open' } = options ?? {};
  if (typeof linter?.lint !== 'function')
    throw new TypeError('linter: give one, as in createGate({ linter: createLinter({ packs: [en] }) })');
  if (block !== 'never' && !Object.hasOwn(GRAVITY, block))
    throw new TypeError(`block: “${String(block)}” is none of error, warning, suggestion, never`);
  if (fail !== 'open' && fail !== 'closed') throw new TypeError(`fail: “${String(fail)}” is none of open, closed`);
  for (const key of ['maxLength', 'timeout'] as const)
    if (options[key] !== undefined && !(typeof options[key] === 'number' && options[key] >= 0))
      throw new TypeError(`${key}: a number from 0 on is needed, not ${String(options[key])}`);
  for (const key of ['audit', 'onError'] as const)
    if (options[key] !== undefined && typeof options[key] !== 'function') throw new TypeError(`${key}: a function is needed`);
}
