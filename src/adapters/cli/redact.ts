import type { Result } from './reporters/reporter.ts';

/** The same result with every letter of the draft masked, and without the rewrites, which repeat its words. */
export function redact(result: Result): Result {
  const findings = result.report.findings.map((finding) => ({ ...finding, rewrites: [] }));
  const { shown } = result;
  return {
    ...result,
    title: undefined,
    source: mask(result.source),
    text: mask(result.text),
    shown: shown && { ...shown, text: mask(shown.text) },
    report: { ...result.report, findings },
  };
}

/** Offsets stay: each unit becomes one dot. */
function mask(text: string): string {
  return text.replace(/[^\s\p{P}]/gu, (char) => '•'.repeat(char.length));
}
