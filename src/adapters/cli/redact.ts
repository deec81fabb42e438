import type { Result } from './reporters/reporter.ts';

/** The same result with every letter of the draft masked, and without the rewrites, which repeat its words. */
export function redact(result: Result): Result {
  const findings = result.report.findings.map((finding) => ({ ...finding, rewrites: [] }));
  return { ...result, source: mask(result.source), text: mask(result.text), report: { ...result.report, findings } };
}

/** Offsets stay: each unit becomes one dot. */
function mask(text: string): string {
  return text.replace(/[^\s\p{P}]/gu, (char) => '•'.repeat(char.length));
}
