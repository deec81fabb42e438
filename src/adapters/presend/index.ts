import type { Draft, Finding, Report, RuleId, Severity } from 'amends';
import { asOutgoing, bounded, reasonOf } from './bounds.ts';
import { createHistory } from './history.ts';
import { checkOptions, GRAVITY } from './options.ts';
import { within } from './within.ts';

/** What a gate asks; a linter in a worker or behind a wire may answer later. */
export interface GateLinter {
  /** As `lint` of a linter; a promise is waited for by `checkAsync` only. */
  lint(draft: Draft): Report | Promise<Report>;
}

/** How a gate decides. */
export interface GateOptions {
  linter: GateLinter;
  /** The gravity from which a draft is held back; `never` only reports. Default `error`. */
  block?: Severity | 'never';
  /** Longer texts are not linted, and no more than that is read of the customer's message and of the thread. UTF-16 units; default 20,000. */
  maxLength?: number;
  /** `checkAsync` waits for no part longer than this. Milliseconds; default 1,000. */
  timeout?: number;
  /** What happens when a text is too long, or linting, waiting or the audit fails: `open` sends it, `closed` holds it back. Default `open`. */
  fail?: 'open' | 'closed';
  /** Told after each check. Holds no text of the draft or the customer. `checkAsync` waits for a promise. */
  audit?: (event: AuditEvent) => unknown;
  /** Told what failed, for a log: the linter's error, the audit's, a draft that did not come in time. */
  onError?: (error: unknown) => void;
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
  /** Never throws. */
  check(draft: string | Outgoing): Verdict;
  /** The same where the draft, the linter or the audit take their time; never rejects, and decides by `fail` what is not there in `timeout`. */
  checkAsync(draft: string | Outgoing | Promise<string | Outgoing>): Promise<Verdict>;
  /** What `check` would say; told to no audit and counted nowhere. For marks while an agent still writes. */
  preview(draft: string | Outgoing): Verdict;
  /** How often agents overrode each rule. */
  readonly overrides: ReadonlyMap<RuleId, number>;
}

/**
 * Makes a gate that stands before *Send*.
 * @throws TypeError for a wrong option
 */
export function createGate(options: GateOptions): Gate {
  checkOptions(options);
  const { linter, block = 'error', maxLength = 20_000, timeout = 1000, fail = 'open', audit, onError } = options;
  const overrides = new Map<RuleId, number>();
  const history = createHistory();

  const unchecked = (why: string): Verdict => ({ send: fail === 'open', report: null, blocking: [], summary: `Not checked: ${why}` });
  function failed(error: unknown): Verdict {
    onError?.(error);
    return unchecked(error instanceof Error ? error.message : String(error));
  }

  /** The draft as it may be linted, or why it is not. */
  function admit(input: unknown): Outgoing | string {
    const draft = asOutgoing(input);
    const { length } = String(draft.text ?? '');
    return length > maxLength ? `${length} characters are more than ${maxLength}.` : bounded(draft, maxLength);
  }

  function decide(report: Report, { override }: Outgoing): Verdict {
    const blocking = block === 'never' ? [] : report.findings.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[block]);
    const overridden = blocking.length > 0 && reasonOf(override) !== undefined;
    return { send: blocking.length === 0 || overridden, report, blocking, summary: summaryOf(report, blocking) };
  }

  function preview(input: unknown): Verdict {
    try {
      const draft = admit(input);
      if (typeof draft === 'string') return unchecked(draft);
      const report = linter.lint(draft);
      if ('then' in report) {
        report.catch(() => {});
        throw new TypeError('this linter answers later: use checkAsync');
      }
      return decide(report, draft);
    } catch (error) {
      return failed(error);
    }
  }

  /** Counts, and makes the event of the audit. */
  function record(input: unknown, { send, report, blocking }: Verdict): AuditEvent {
    const { id, override } = asOutgoing(input);
    const own = id !== undefined && { id };
    if (!report) return { outcome: 'unchecked', ...own, findings: [], fixed: [] };
    const overridden = send && blocking.length > 0;
    if (overridden) for (const { ruleId } of blocking) overrides.set(ruleId, (overrides.get(ruleId) ?? 0) + 1);
    return {
      outcome: overridden ? 'overridden' : send ? 'sent' : 'held',
      ...own,
      findings: report.findings.map(({ ruleId, severity, fingerprint }) => ({ ruleId, severity, fingerprint })),
      fixed: history.fixed(
        id,
        report.findings.map(({ fingerprint }) => fingerprint),
      ),
      ...(overridden && { reason: reasonOf(override) }),
    };
  }

  /** What nobody could write down is sent or held back like what nobody could check. */
  function unaudited(error: unknown, verdict: Verdict): Verdict {
    onError?.(error);
    if (fail === 'open') return verdict;
    return { ...verdict, send: false, summary: `Not audited: ${error instanceof Error ? error.message : String(error)}` };
  }

  function check(input: unknown): Verdict {
    const verdict = preview(input);
    try {
      const event = record(input, verdict);
      const told = audit?.(event);
      if (told instanceof Promise) told.catch((error) => onError?.(error));
      return verdict;
    } catch (error) {
      return unaudited(error, verdict);
    }
  }

  async function checkAsync(given: unknown): Promise<Verdict> {
    let input: unknown = {};
    const wait = async (): Promise<Verdict> => {
      input = await within(given, timeout, 'the draft');
      const draft = admit(input);
      return typeof draft === 'string' ? unchecked(draft) : decide(await within(linter.lint(draft), timeout, 'the linter'), draft);
    };
    const verdict = await wait().catch(failed);
    try {
      const event = record(input, verdict);
      await within(audit?.(event), timeout, 'the audit');
      return verdict;
    } catch (error) {
      return unaudited(error, verdict);
    }
  }

  return { check, checkAsync, preview, overrides };
}

/** The two gravest messages. */
function summaryOf({ findings, score }: Report, blocking: readonly Finding[]): string {
  if (findings.length === 0) return `Nothing to mend. Score ${score.total}.`;
  const gravest = [...(blocking.length > 0 ? blocking : findings)].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]).slice(0, 2);
  return gravest.map(({ message }) => message).join('\n');
}
