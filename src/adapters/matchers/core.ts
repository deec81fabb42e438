import { createLinter, type Draft, type Finding, type Linter, type LinterOptions, type MoveId, type Report } from 'amends';

/** What a test may say of a reply, besides its text. */
export type ReplyContext = Omit<Draft, 'text'> & {
  /** Fills each placeholder with awkward values in turn: empty, long, right-to-left, a name that is a word. */
  fill?: 'adversarial' | readonly string[];
};

/** The outcome of one matcher, as test runners take it. */
export interface Outcome {
  pass: boolean;
  message: () => string;
}

/** Syntaxes of the known help desks, understood without being told. */
const KNOWN_PLACEHOLDERS = ['mustache', 'liquid', 'percent', 'brackets', 'hash', 'dollar'];
const PLACEHOLDER = /\{\{[^{}\n]{1,80}\}\}|\{%[^%\n]{1,80}%\}|[%#$]\{[^{}\n]{1,60}\}|\[\[[^[\]\n]{1,60}\]\]/gu;
const ADVERSARIAL = ['', 'Will', 'Bartholomew Featherstonehaugh-Cholmondeley of Northumberland', 'שָׁלוֹם', 'Never'];

export interface Matchers {
  toHaveGoodTone(received: unknown, context?: ReplyContext): Outcome;
  toHaveNoFindings(received: unknown, rules?: string, context?: ReplyContext): Outcome;
  toMakeMoves(received: unknown, moves: readonly MoveId[], context?: ReplyContext): Outcome;
  toScoreAtLeast(received: unknown, least: number, context?: ReplyContext): Outcome;
}

/** The texts to look at: the reply, or the reply with its placeholders filled. */
function textsOf(received: unknown, { fill }: ReplyContext): string[] {
  if (typeof received !== 'string') throw new TypeError(`a reply is a string, not ${received === null ? 'null' : typeof received}`);
  if (fill === undefined) return [received];
  return (fill === 'adversarial' ? ADVERSARIAL : fill).map((value) => received.replace(PLACEHOLDER, () => value));
}

const counted = ({ severity }: Finding): boolean => severity !== 'suggestion';

function fits(ruleId: string, rules: string): boolean {
  if (rules === '*' || rules === ruleId) return true;
  return rules.endsWith('/*') && ruleId.startsWith(rules.slice(0, -1));
}

/** What a developer reads when a reply fails: the words, what the customer hears, and a rewrite. */
function describe(text: string, findings: readonly Finding[]): string {
  return findings
    .map(({ ruleId, severity, range, message, rewrites }) => {
      const words = text.slice(range.start, range.end);
      const [rewrite] = rewrites;
      const instead = rewrite ? `\n    instead: ${rewrite.kind === 'delete' && !rewrite.text ? '(leave it out)' : rewrite.text}` : '';
      return `  ${severity} ${ruleId}${words ? ` “${words}”` : ''}\n    ${message}${instead}`;
    })
    .join('\n');
}

/**
 * The matchers over one linter.
 * @param options packs and settings, or a linter
 */
export function createMatchers(options: LinterOptions | { linter: Linter }): Matchers {
  const linter = 'linter' in options ? options.linter : createLinter(options);
  const read = (received: unknown, context: ReplyContext): [text: string, report: Report][] =>
    textsOf(received, context).map((text) => {
      const { fill: _, ...draft } = context;
      return [text, linter.lint({ channel: 'macro', placeholders: KNOWN_PLACEHOLDERS, ...draft, text })];
    });

  function without(received: unknown, context: ReplyContext, wanted: (finding: Finding) => boolean, what: string): Outcome {
    const bad = read(received, context).flatMap(([text, { findings }]) => {
      const own = findings.filter(wanted);
      return own.length ? [{ text, own }] : [];
    });
    return {
      pass: bad.length === 0,
      message: () =>
        bad[0] ? `expected ${what}, but found:\n${describe(bad[0].text, bad[0].own)}` : `expected the reply not to have ${what}`,
    };
  }

  return {
    toHaveGoodTone: (received, context = {}) => without(received, context, counted, 'a good tone'),
    toHaveNoFindings: (received, rules = '*', context = {}) =>
      without(received, context, ({ ruleId }) => fits(ruleId, rules), `no findings of ${rules}`),
    toMakeMoves(received, moves, context = {}) {
      const missing = read(received, context).flatMap(([, report]) =>
        moves.filter((move) => !report.moves.some((made) => made.move === move)),
      );
      return {
        pass: missing.length === 0,
        message: () =>
          missing.length
            ? `expected the moves ${moves.join(', ')}; missing: ${[...new Set(missing)].join(', ')}`
            : `expected the reply not to make ${moves.join(', ')}`,
      };
    },
    toScoreAtLeast(received, least, context = {}) {
      const [worst] = read(received, context).sort(([, a], [, b]) => a.score.total - b.score.total);
      const [text, report] = worst!;
      return {
        pass: report.score.total >= least,
        message: () =>
          `expected a score ${report.score.total >= least ? 'below' : 'of at least'} ${least}, got ${report.score.total}\n${describe(text, report.findings)}`,
      };
    },
  };
}
