import type { Draft, Finding, Linter, Report, RuleId, Severity } from 'amends';

/** How a gate decides. */
export interface GateOptions {
  linter: Linter;
  /** The gravity from which a draft is held back; `never` only reports. Default `error`. */
  block?: Severity | 'never';
  /** Longer texts are not linted, so that the check keeps its time. UTF-16 units; default 20,000. */
  maxLength?: number;
  /** What happens to a text that is too long, or when linting fails: `open` sends it, `closed` holds it back. Default `open`. */
  fail?: 'open' | 'closed';
  /** Told after each check. Holds no text of the draft or the customer. */
  audit?: (event: AuditEvent) => void;
}

/** A draft on its way out. `id` ties repeated checks of one draft together. */
export interface Outgoing extends Draft {
  id?: string;
  /** The agent sends it all the same, and says why. */
  override?: { reason: string };
}

/** What the gate says. */
export interface Verdict {
  send: boolean;
  /** Missing where the text was not linted. */
  report: Report | null;
  /** The findings that hold it back. */
  blocking: Finding[];
  /** One or two lines for the agent. */
  summary: string;
}

/** What may be kept about a check: rules and fingerprints, no words. */
export interface AuditEvent {
  outcome: 'sent' | 'held' | 'overridden' | 'unchecked';
  id?: string;
  findings: { ruleId: RuleId; severity: Severity; fingerprint: string }[];
  /** Fingerprints of the draft's earlier check that are gone now. */
  fixed: string[];
  reason?: string;
}

/** Stands before *Send*. */
export interface Gate {
  /** Says whether a draft may go, and tells the audit. Never throws on any text. */
  check(draft: string | Outgoing): Verdict;
  /** What `check` would say; told to no audit and counted nowhere. For marks while an agent still writes. */
  preview(draft: string | Outgoing): Verdict;
  /** How often agents overrode each rule. */
  readonly overrides: ReadonlyMap<RuleId, number>;
}

const GRAVITY = { suggestion: 1, warning: 2, error: 3 } as const;
const KEYS = ['linter', 'block', 'maxLength', 'fail', 'audit'];
/** Drafts whose last findings are remembered. */
const MOST_DRAFTS = 1000;

/**
 * Makes a gate that stands before *Send*.
 * @throws TypeError for a wrong option
 */
export function createGate(options: GateOptions): Gate {
  for (const key of Object.keys(options))
    if (!KEYS.includes(key)) throw new TypeError(`createGate knows no option “${key}”. Known: ${KEYS.join(', ')}.`);
  const { linter, block = 'error', maxLength = 20_000, fail = 'open', audit } = options;
  if (typeof linter?.lint !== 'function')
    throw new TypeError('linter: give one, as in createGate({ linter: createLinter({ packs: [en] }) })');
  if (block !== 'never' && !(block in GRAVITY))
    throw new TypeError(`block: “${String(block)}” is none of error, warning, suggestion, never`);
  if (fail !== 'open' && fail !== 'closed') throw new TypeError(`fail: “${String(fail)}” is none of open, closed`);
  const overrides = new Map<RuleId, number>();
  const earlier = new Map<string, string[]>();

  function preview(input: string | Outgoing): Verdict {
    const draft: Outgoing = typeof input === 'string' ? { text: input } : input;
    const unchecked = (why: string): Verdict => ({ send: fail === 'open', report: null, blocking: [], summary: `Not checked: ${why}` });
    const length = String(draft.text ?? '').length;
    if (length > maxLength) return unchecked(`${length} characters are more than ${maxLength}.`);
    let report: Report;
    try {
      report = linter.lint(draft);
    } catch (error) {
      return unchecked(error instanceof Error ? error.message : String(error));
    }
    const blocking = block === 'never' ? [] : report.findings.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[block]);
    const overridden = blocking.length > 0 && Boolean(draft.override?.reason.trim());
    return { send: blocking.length === 0 || overridden, report, blocking, summary: summaryOf(report, blocking) };
  }

  /** What was found last time and is gone now. */
  function remember(id: string | undefined, fingerprints: string[]): string[] {
    if (id === undefined) return [];
    const before = earlier.get(id) ?? [];
    earlier.delete(id);
    earlier.set(id, fingerprints);
    if (earlier.size > MOST_DRAFTS) earlier.delete(earlier.keys().next().value as string);
    return before.filter((one) => !fingerprints.includes(one));
  }

  function check(input: string | Outgoing): Verdict {
    const { id, override }: Partial<Outgoing> = typeof input === 'string' ? {} : input;
    const verdict = preview(input);
    const { send, report, blocking } = verdict;
    if (!report) {
      audit?.({ outcome: 'unchecked', findings: [], fixed: [], ...(id !== undefined && { id }) });
      return verdict;
    }
    const overridden = send && blocking.length > 0;
    if (overridden) for (const { ruleId } of blocking) overrides.set(ruleId, (overrides.get(ruleId) ?? 0) + 1);
    audit?.({
      outcome: overridden ? 'overridden' : send ? 'sent' : 'held',
      ...(id !== undefined && { id }),
      findings: report.findings.map(({ ruleId, severity, fingerprint }) => ({ ruleId, severity, fingerprint })),
      fixed: remember(
        id,
        report.findings.map(({ fingerprint }) => fingerprint),
      ),
      ...(overridden && { reason: override!.reason }),
    });
    return verdict;
  }

  return { check, preview, overrides };
}

/** The two gravest messages. */
function summaryOf({ findings, score }: Report, blocking: readonly Finding[]): string {
  if (findings.length === 0) return `Nothing to mend. Score ${score.total}.`;
  const gravest = [...(blocking.length > 0 ? blocking : findings)].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]).slice(0, 2);
  return gravest.map(({ message }) => message).join('\n');
}
