import { type Draft, fix, type Linter, type Report, type Rewrite } from 'amends';

/** A draft with its ready rewrites in place. */
export interface Rewritten {
  text: string;
  changes: { rule: string; before: string; after: string }[];
  /** Of the new text. */
  report: Report;
}

/** A rewrite can bring a neighbour's into reach; more rounds than these bring nothing. */
const ROUNDS = 5;

/** Puts the first ready rewrite of each error and warning in place, and looks again. */
export function rewrite(draft: Draft, linter: Linter): Rewritten {
  const changes: Rewritten['changes'] = [];
  let { text } = draft;
  let report = linter.lint(draft);
  for (let round = 0; round < ROUNDS; round++) {
    const chosen: Rewrite[] = [];
    let at = 0;
    for (const { ruleId, severity, rewrites } of report.findings) {
      if (severity === 'suggestion') continue;
      const ready = rewrites.find(
        (one) =>
          one.blanks.length === 0 &&
          one.range.start >= at &&
          // The same words twice would read like a machine.
          (one.text.trim() === '' || !(text.includes(one.text) || chosen.some((other) => other.text === one.text))),
      );
      if (!ready) continue;
      chosen.push(ready);
      at = ready.range.end;
      changes.push({ rule: ruleId, before: text.slice(ready.range.start, ready.range.end), after: ready.text });
    }
    if (chosen.length === 0) break;
    text = fix(text, chosen);
    report = linter.lint({ ...draft, text });
  }
  return { text, changes, report };
}
