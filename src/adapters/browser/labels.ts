import type { Severity } from 'amends';

/** Every word that the helper itself says. */
export interface Labels {
  /** Name of the list. */
  title: string;
  severity: Record<Severity, string>;
  /** How many findings there are; 0 too. */
  count(findings: number): string;
  /** Send was held back for so many findings. */
  held(blocking: number): string;
  unchecked: string;
  /** Stands before a finding about what is missing. */
  missing: string;
  /** Goes to the words in the field. */
  show(words: string): string;
  /** Button of a rewrite. */
  write(words: string): string;
  leaveOut: string;
  reason: string;
  sendAnyway: string;
  reasonNeeded: string;
}

const some = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

/** What the helper says unless told otherwise. */
export const english: Labels = {
  title: 'Before you send',
  severity: { error: 'Error', warning: 'Warning', suggestion: 'Suggestion' },
  count: (findings) => (findings === 0 ? 'Nothing to mend.' : `${some(findings)} to look at.`),
  held: (blocking) => `Not sent: ${some(blocking)} to mend first, or say why it should go as it stands.`,
  unchecked: 'This text was not checked.',
  missing: 'Missing',
  show: (words) => `Show “${words}” in the reply`,
  write: (words) => `Write: ${words}`,
  leaveOut: 'Leave it out',
  reason: 'Why send it as it stands?',
  sendAnyway: 'Send anyway',
  reasonNeeded: 'Say why first.',
};
