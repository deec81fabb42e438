import type { Guard, GuardWords, Language, MoveId, PatternGroup, RuleEntry, RuleId, Severity, Span } from '../types.ts';

/** What a hit belongs to. */
export type Entry =
  | { kind: 'rule'; rule: number; group: number; line: number }
  | { kind: 'except'; rule: number; group: number }
  | { kind: 'move'; move: MoveId }
  | { kind: 'notMove'; move: MoveId }
  | { kind: 'guard'; guard: Guard; scope: keyof GuardWords; key: string }
  | { kind: 'mark'; name: string }
  | { kind: 'register'; name: string }
  | { kind: 'joint' };

/** A rule as the linter needs it: catalogue and cell joined, examples left out. */
export interface CompiledRule {
  id: RuleId;
  entry: RuleEntry;
  message: string;
  guards: Guard[];
  span: Span;
  groups: { rewrite: number[]; span?: Span; guards?: Guard[]; severity?: Severity; lines?: string[] }[];
  rewrite: number[];
}
export type { Guard, GuardWords, Language, MoveId, PatternGroup, RuleEntry, RuleId, Severity, Span };
