import type { Report } from 'amends';

/** What a tool gives back: the same data as text and as structure. */
export interface Answer {
  [key: string]: unknown;
  content: { type: 'text'; text: string }[];
  structuredContent?: Record<string, unknown>;
  isError?: boolean;
}

/** An answer with data. */
export function answer(data: object): Answer {
  return { content: [{ type: 'text', text: JSON.stringify(data, null, 2) }], structuredContent: { ...data } };
}

/** An answer that says what was wrong with the question. */
export function refuse(why: string): Answer {
  return { content: [{ type: 'text', text: why }], isError: true };
}

/** A report in the words of the draft, for a reader that cannot count offsets. */
export function tell(text: string, { score, situation, languages, findings, moves, notes, unchecked }: Report): object {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    score: score.total,
    situation,
    languages,
    findings: findings.map(({ ruleId, severity, range, message, rewrites }) => ({
      rule: ruleId,
      severity,
      words: words(range),
      range,
      hears: message,
      rewrites: rewrites.map((rewrite) => ({
        replaces: words(rewrite.range),
        with: rewrite.text,
        asks: rewrite.blanks.map(({ ask }) => ask),
      })),
    })),
    moves: moves.map(({ move, range }) => ({ move, words: words(range) })),
    unchecked: unchecked.map(words),
    notes,
  };
}
