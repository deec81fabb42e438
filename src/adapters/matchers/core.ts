import { createLinter, type Draft, type Finding, type Linter, type LinterOptions, type MoveId, type Report, type Rewrite } from 'amends';
import { checkMoves, checkReply, checkRules, checkScore, draftOf } from './check.ts';
import { type Filled, fillings, knownPlaceholders } from './fill.ts';

/** What a test may say of a reply, besides its text. */
export type ReplyContext = Omit<Draft, 'text'> & {
  /** Fills all placeholders, then each alone, with awkward values (nothing, long, right-to-left, a name that is a word), or with your own. */
  fill?: 'adversarial' | readonly string[];
};

/** The outcome of one matcher, as test runners take it. */
export interface Outcome {
  pass: boolean;
  message: () => string;
}

/** What `expect.extend` takes. Each lints `received` and takes what is known of the conversation last. */
export interface Matchers {
  /** No error and no warning. */
  toHaveGoodTone(received: unknown, context?: ReplyContext): Outcome;
  /** No finding, suggestions too: of all rules, of one, or of a family (`blame-shifting/*`). */
  toHaveNoFindings(received: unknown, rules?: string, context?: ReplyContext): Outcome;
  /** All of these good moves. */
  toMakeMoves(received: unknown, moves: readonly MoveId[], context?: ReplyContext): Outcome;
  /** A score of 0 to 100; with `fill`, that of the worst filling. */
  toScoreAtLeast(received: unknown, least: number, context?: ReplyContext): Outcome;
}

const counted = ({ severity }: Finding): boolean => severity !== 'suggestion';

function fits(ruleId: string, rules: string): boolean {
  if (rules === '*' || rules === ruleId) return true;
  return rules.endsWith('/*') && ruleId.startsWith(rules.slice(0, -1));
}

/** A rewrite's words, and the rest of a word of the reply that it makes a capital of. */
function wordsOf({ range, text: words }: Rewrite, text: string): string {
  const rest = /\p{L}$/u.test(words) ? (/^\p{L}+/u.exec(text.slice(range.end, range.end + 50))?.[0] ?? '') : '';
  return `${words}${rest && `${rest} …`}`.trim();
}

/** What a developer reads when a reply fails: the words, what the customer hears, and a rewrite. */
function describe({ text, how }: Filled, findings: readonly Finding[]): string {
  const listed = findings
    .map(({ ruleId, severity, range, message, rewrites }) => {
      const words = text.slice(range.start, range.end);
      const [rewrite] = rewrites;
      const verb = range.start === range.end ? 'add' : 'instead';
      const instead = rewrite
        ? `\n    ${verb}: ${wordsOf(rewrite, text) || '(leave it out)'}${rewrite.blanks.map(({ ask }) => ` (${ask})`).join('')}`
        : '';
      return `  ${severity} ${ruleId}${words ? ` “${words}”` : ''}\n    ${message}${instead}`;
    })
    .join('\n');
  return how ? `  (${how})\n${listed}` : listed;
}

/**
 * The matchers over one linter.
 * @param options packs and settings, or a linter
 * @throws TypeError for a wrong option; the matchers throw one for what can be no reply, rule, move or score
 */
export function createMatchers(options: LinterOptions | { linter: Linter }): Matchers {
  const linter = 'linter' in options ? options.linter : createLinter(options);
  const read = (received: unknown, context: ReplyContext): [Filled, Report][] => {
    checkReply(received, context);
    const placeholders = [...knownPlaceholders, ...(context.placeholders ?? [])];
    const replies = context.fill === undefined ? [{ text: received }] : fillings(received, context.fill, placeholders);
    return replies.map((reply) => [reply, linter.lint({ channel: 'macro', ...draftOf(context), placeholders, text: reply.text })]);
  };

  function without(received: unknown, context: ReplyContext, wanted: (finding: Finding) => boolean, what: string): Outcome {
    const bad = read(received, context).flatMap(([reply, { findings }]) => {
      const own = findings.filter(wanted);
      return own.length ? [{ reply, own }] : [];
    });
    return {
      pass: bad.length === 0,
      message: () =>
        bad[0] ? `expected ${what}, but found:\n${describe(bad[0].reply, bad[0].own)}` : `expected the reply not to have ${what}`,
    };
  }

  return {
    toHaveGoodTone: (received, context = {}) => without(received, context, counted, 'a good tone'),
    toHaveNoFindings(received, rules = '*', context = {}) {
      checkRules(rules, linter);
      return without(received, context, ({ ruleId }) => fits(ruleId, rules), `no findings of ${rules}`);
    },
    toMakeMoves(received, moves, context = {}) {
      checkMoves(moves);
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
      checkScore(least);
      const [worst] = read(received, context).sort(([, a], [, b]) => a.score.total - b.score.total);
      const [reply, report] = worst!;
      return {
        pass: report.score.total >= least,
        message: () =>
          `expected a score ${report.score.total >= least ? 'below' : 'of at least'} ${least}, got ${report.score.total}\n${describe(reply, report.findings)}`,
      };
    },
  };
}
