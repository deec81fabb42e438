/** How grave a finding is. Interfaces show errors first; a suggestion is never counted against a draft. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** `family/name`, the same in every language. */
export type RuleId = `${string}/${string}`;

/** The 14 good moves that the guides on service recovery ask for. */
export type MoveId =
  | 'acknowledgement'
  | 'empathy'
  | 'apology'
  | 'ownership'
  | 'reflection'
  | 'open-question'
  | 'solution'
  | 'choice'
  | 'commitment'
  | 'redress'
  | 'thanks'
  | 'reassurance'
  | 'follow-up'
  | 'introduction';

/** What the draft answers. `unknown` is treated as gravely as a complaint by the phrase rules. */
export type Situation = 'complaint' | 'question' | 'praise' | 'unknown';

/** Where the reply will be read. A short channel is asked for less by the recovery rules. */
export type Channel = 'email' | 'chat' | 'review' | 'social' | 'macro';

/** UTF-16 offsets into the caller's text, half open. An absent part is an empty range where it belongs. */
export interface Range {
  start: number;
  end: number;
}

/** One earlier message of the conversation. `at` is an ISO date-time. */
export interface Turn {
  from: 'customer' | 'agent';
  text: string;
  at?: string;
}

/** What an agent is about to send, and what is known about it. Only `text` is required. */
export interface Draft {
  text: string;
  /** A pack's language code; overrides detection by script. */
  language?: string;
  /** Name of a format that the linter was given; `text` is always there. */
  format?: string;
  /** The message that the draft answers; without it, the customer's turn that ends the thread. */
  customer?: string;
  /** The conversation so far, oldest first. */
  thread?: Turn[];
  /** Overrides what is read from the customer's message and the draft. */
  situation?: Situation;
  channel?: Channel;
  /** Placeholder syntaxes that are expected here, by name (`mustache`, `percent` …) or as `open…close`, e.g. `{{…}}`. */
  placeholders?: string[];
  customerName?: string;
  agentName?: string;
  /** Values for blanks, by the blank's question. */
  facts?: Record<string, string>;
}

/** A place in a rewrite's text that only the agent can fill, with the question to ask. The range is in `Rewrite.text`. */
export interface Blank {
  range: Range;
  ask: string;
}

/** One edit, ready to apply with `fix`. Without blanks it can be sent as it stands. */
export interface Rewrite {
  range: Range;
  text: string;
  blanks: Blank[];
  kind: 'replace' | 'delete';
}

/** A rule, a severity, the exact words, what the customer hears in them, and words that can stand there instead. */
export interface Finding {
  ruleId: RuleId;
  severity: Severity;
  range: Range;
  message: string;
  rewrites: Rewrite[];
  /** The guides that the rule comes from, by number. */
  guides: string[];
  /** The rule's page in the documentation. */
  url: string;
  /** Stays the same when other parts of the draft are edited. */
  fingerprint: string;
  language: string;
}

/** Something the reply does well. */
export interface Move {
  move: MoveId;
  range: Range;
}

/** One number that took points from, or gave points to, the score. */
export interface ScorePart {
  /** A rule id or a move. */
  id: string;
  points: number;
}

/** 100 is a reply without a finding; see docs/score.md for the formula. */
export interface Score {
  total: number;
  parts: ScorePart[];
}

/** Everything the linter says about one draft. Plain data: survives `JSON.stringify`. */
export interface Report {
  languages: string[];
  situation: Situation;
  /** By place; document findings where the missing part belongs. */
  findings: Finding[];
  moves: Move[];
  score: Score;
  /** Text in a language without a pack: nothing was looked for there. */
  unchecked: Range[];
  notes: string[];
}

/** A rule as `linter.rules` lists it. */
export interface RuleInfo {
  id: RuleId;
  title: string;
  severity: Severity | 'off';
  guides: string[];
  languages: string[];
  url: string;
}

/** Why a match was kept or dropped; one entry a match. */
export interface Explanation {
  ruleId: RuleId;
  range: Range;
  text: string;
  /** The `match` line or the check that fired. */
  pattern: string;
  /** How far on the side of findings the classifier puts the sentence; 0 is the border. Absent where it was not asked. */
  margin?: number;
  /**
   * Absent when the finding stands; else what dropped it: a guard, `except`, `signature`, `classifier`, and for what the classifier adds
   * `situation` (no complaint) or `pattern` (one stands in the sentence).
   */
  vetoedBy?: string;
}

/** Severities by rule id, by `family/*`, or by `*`. Later and more exact keys win. */
export type RuleSettings = Record<string, Severity | 'off'>;

/** A named set of severities, and the order in which the recovery rules expect the moves. */
export interface Preset {
  name: string;
  rules: RuleSettings;
  /** Raises every suggestion to a warning. */
  strict?: boolean;
}

/** A piece of prose with a map to the source: prose offset → source offset. */
export interface Prose {
  text: string;
  /** For each UTF-16 unit of `text`, and one past its end, the offset in the source. */
  offsets: Int32Array | null;
  /** For each unit of `text`, the source offset one past it; without it the next unit's offset counts. */
  ends?: Int32Array | null;
  /** Prose ranges that are not ours: code, quotations, tags. */
  foreign: Range[];
}

/** Reads a markup language. Handed to `createLinter({ formats })`. */
export interface Format {
  /** What `draft.format` calls it. */
  name: string;
  /** The prose of a source, with a map to it. Must not throw on any text. */
  read(source: string): Prose;
  /** Escapes plain text so that it can stand in the source. */
  escape(text: string): string;
  /** The source range to replace, and the markup to keep round the new text so that tags stay balanced; null where that cannot be had. */
  fit?(source: string, range: Range): { range: Range; before: string; after: string } | null;
}

/** What a linter is made with. Only `packs` is required. */
export interface LinterOptions {
  /** The languages; a pack of house rules stands beside its base. */
  packs: readonly Pack[];
  /** Readers of markup; plain text needs none. */
  formats?: readonly Format[];
  /** `recommended` (the default), `strict`, or one of your own. */
  preset?: string | Preset;
  /** What the team decided; wins over the preset and over the situation. */
  rules?: RuleSettings;
  /** Language of the messages: a pack's code. Default: the language of the draft's segment. */
  locale?: string;
  /** `false` keeps out rewrites that admit liability. */
  admissions?: boolean;
}

/** Made by `linter.session()`. */
export interface Session {
  /** The report that `linter.lint` gives. Takes the whole draft each time; never throws on any text. */
  lint(draft: string | Draft): Report;
}

/** Lints drafts. Synchronous; one linter serves any number of drafts. */
export interface Linter {
  /** Never throws on any text, keeps no state, touches no network or file. */
  lint(draft: string | Draft): Report;
  /**
   * For one draft that is linted again and again while it is typed: what was matched in a sentence is remembered, so that after a keystroke
   * only the touched ones are matched again. A session keeps the sentences of the last draft in memory and nothing else.
   */
  session(): Session;
  /** Every match of a rule, and what dropped those that are no finding. Slower than `lint`. */
  explain(draft: string | Draft): Explanation[];
  /** The rules of all packs, with the severities of this linter. */
  readonly rules: readonly RuleInfo[];
}

// ---------------------------------------------------------------- authoring

/**
 * How a rewrite replaces: `range` the matched words, `clause` the clause round them, `sentence` the whole sentence.
 * The text may hold `{slot}`, and `{blank: question}` for what only the agent knows.
 */
export interface RewriteFrame {
  range?: string;
  clause?: string;
  sentence?: string;
  delete?: 'range' | 'clause' | 'sentence';
  /** Offered only in this register; without it in any. */
  register?: string;
  /** The frame admits that the fault is ours; kept out by `admissions: false`. */
  admits?: boolean;
}

/** A family of wordings that share rewrites. */
export interface PatternGroup {
  match: string[];
  except?: string[];
  rewrite?: RewriteFrame[];
  span?: Span;
  guards?: Guard[];
  /** Overrides the rule's severity for this group (docs/decisions.md says when). */
  severity?: Severity;
}

/** How far a finding reaches: the matched words; the clause round them, with the clauses beside it that go on with the fault; or the sentence. */
export type Span = 'match' | 'clause' | 'sentence';

/**
 * Guards drop a match by what stands *outside* it.
 * - `negated` a negation governs it · `conditional` it stands under an if · `quoted` inside quotation marks
 * - `ours` said of ourselves · `theirs` the customer's own words are reported · `owned` we own it in this or the next sentence
 * - `dated` a date or time stands near · `alternative` a way forward follows anywhere in the draft
 * - `asked` the customer asked for this very fact · `asking` a fact is asked for before it, in the same sentence or the one before
 * - `helped` the draft has a step of its own · `near:<move>` that move stands in the same or a neighbouring sentence
 */
export type Guard =
  | 'negated'
  | 'conditional'
  | 'quoted'
  | 'ours'
  | 'theirs'
  | 'owned'
  | 'dated'
  | 'alternative'
  | 'asked'
  | 'asking'
  | 'helped'
  | `near:${MoveId}`;

/** One rule in one language. */
export interface Cell {
  /** What the customer hears, in this language, and what to do instead. Two short sentences. */
  message: string;
  patterns: PatternGroup[];
  /** Patterns that drop any match of this cell which they touch. */
  except?: string[];
  /** Added to the guards of the catalogue. */
  guards?: Guard[];
  /** For groups that bring none. */
  rewrite?: RewriteFrame[];
  /** Default `match`. */
  span?: Span;
  /** `⟦range⟧` → the draft after its first rewrite (blanks show as `…`); null where none is offered. */
  flags: Record<string, string | null>;
  /** Good sentences that come close: no phrase finding of the whole pack. */
  allows: string[];
}

/** A whole-reply rule in one language: what it says, and a sentence that could be added. */
export interface ReplyCell {
  message: string;
  /** Sentences to offer; `{thing}`, `{order}`, `{day}` are filled from the customer's message, else the frame is not offered. */
  offer: RewriteFrame[];
}

/** One good move in one language. */
export interface MoveCell {
  match: string[];
  except?: string[];
  guards?: Guard[];
  /** Sentences that make the move. */
  shows: string[];
  /** Sentences that come close and do not. */
  not: string[];
}

/** Patterns looked for at a distance from a match; the engine knows the distances, the language the words. */
export interface GuardWords {
  /** In the same clause, directly before the match (three words, six characters). */
  before?: string[];
  /** In the same clause, directly after the match. */
  after?: string[];
  /** Anywhere in the same clause, outside the match. */
  clause?: string[];
  /** Anywhere in the same sentence, outside the match. */
  sentence?: string[];
  /** In the same sentence or the next one, outside the match. */
  next?: string[];
  /** In the same, the previous or the next sentence, outside the match. */
  around?: string[];
  /** Anywhere in the draft, outside the match. */
  reply?: string[];
  /** What looks like one of these words and is none: it drops the words that it touches (`是我们` inside `不是我们`). */
  except?: string[];
}

/** What a reply may ask a customer for, and what their message may already hold. `event` is what happened. */
export type AskedFor = 'order' | 'email' | 'phone' | 'date' | 'amount' | 'name' | 'address' | 'product' | 'event';

/** What the engine must know of a language. Data only. */
export interface Language {
  code: string;
  /** In the language itself. */
  name: string;
  /** `strict`: words between spaces (en, ru, el). `loose`: spaces may be missing or added (ko). `none`: no spaces (zh). */
  spaces: 'strict' | 'loose' | 'none';
  /** Unicode scripts that point to this language, e.g. `['Cyrillic']`. */
  scripts: string[];
  /** Letters that say it is another language after all, e.g. Ukrainian `іїєґ`. */
  notLetters?: string;
  /** Frequent words of other languages in the same script: a segment full of them is unchecked. */
  notWords?: string[];
  /** How text is compared: `case`, `accents` (strip combining marks), `jamo` (Hangul syllables as letters). */
  folds: ('case' | 'accents' | 'jamo')[];
  /** Pairs `from to` written together, e.g. `ёе`. */
  letters?: string;
  /** Spellings that are read as other words: contractions, variants, frequent slips. `{ "won't": 'will not' }` */
  expand?: Record<string, string>;
  /** Shared phrases, used as `<name>` in patterns. */
  phrases: Record<string, string>;
  /** Patterns at which a clause, and so a slot, ends: conjunctions. Commas, dashes, colons always end one. */
  clauseEnds: string[];
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: string[];
  /** Characters that end a question besides `?`, e.g. the Greek `;`. */
  questionMarks?: string;
  guards: Partial<Record<Guard, GuardWords>>;
  /** Greeting lines and words of address at the start; `{name}` captures the customer's name. */
  greeting: string[];
  /** Closing lines: regards, signature openers. */
  closing: string[];
  /** What shows a complaint, a question, praise: looked for in the customer's message (`customer`) and in the draft (`draft`). */
  situation: Record<'complaint' | 'question' | 'praise', { customer: string[]; draft: string[] }>;
  /** Registers by name, gravest first; the first whose patterns are found most in the draft is the draft's. */
  registers: Record<string, string[]>;
  /** Header lines of quoted mail ("On … wrote:"), matched against a whole line. */
  quoteHeaders: string[];
  /** Dates, times, deadlines: what makes a promise a promise. */
  dates: string[];
  /** What a template leaves behind in words: a unit without its number, a greeting with a hole. */
  residue?: string[];
  /** What stands inside the brackets of a placeholder: name, order number, date … Without spaces between words, brackets alone prove nothing. Compared folded; with a blank in front, only at the start of a word. */
  placeholderNames?: string[];
  /** What an author notes to themselves in round brackets, in small letters: how it begins (`insert name …`), how it ends (`… 수 기입`), or the whole of it. */
  placeholderNotes?: string[];
  /** What stands behind brackets that name a button, a field or a menu: `[Save] button`. */
  menuWords?: string[];
  /** How a name is addressed: what ends the address (님), and the titles that stand before it and are no names by themselves (고객, 회원). */
  address?: { endings: string[]; titles: string[] };
  /** How the draft asks the customer for a thing, by its kind. */
  asks?: Partial<Record<AskedFor, string[]>>;
  /** What touches such words and makes them no request: no need to send it, we have it. */
  asksNot?: string[];
  /** How the customer tells a thing that is no number, date or amount: a name, an address. */
  tells?: Partial<Record<AskedFor, string[]>>;
  /** How the draft offers to talk: a call, a visit, a time to ring. */
  calls?: string[];
  /** What shows in the customer's message that the failure is serious: repeated, costly, an event missed. */
  serious?: string[];
  /** What shows that the customer is heated. */
  heated?: string[];
  /** How a customer tells what happened without a word of trouble (`The sofa is green. I ordered grey.`): counts where nothing is asked or praised. */
  reports?: string[];
  /** Words too common to show that a reply says back what the customer wrote, or to be somebody's name. */
  commonWords?: string[];
  /** Words that make what follows depend on them (because, that, if): a frame that is a sentence of its own does not fit there. */
  subordinators?: string[];
  /** Words that join a cause to what is before it (because, since): where the cause is replaced they go with it, and the sentence ends before them. */
  causes?: string[];
  /** Words that join what follows from a clause, or turns from it (so, but): where that clause is replaced, the rest goes on as a sentence without them. */
  results?: string[];
  /** Words that start a clause of their own: behind a frame that opens with one, a comma alone would splice two sentences. */
  clauseStarts?: string[];
  /** What only hangs on the end of a sentence (`I'm afraid`), and falls with the clause before it. Small letters, straight apostrophes. */
  tails?: string[];
  /** Words that keep their capital in mid-sentence though no name: the English `I`. */
  capitals?: string[];
  /** A second script that rewrites and messages are turned into where the draft is written in it. */
  script?: {
    name: string;
    /** Pairs from this pack's script to the other, written together. */
    letters: string;
    /** Words whose letters depend on each other; they go first. */
    words: Record<string, string>;
  };
}

/** A catalogue entry: one rule in no language. */
export interface RuleEntry {
  /** A short English title. */
  title: string;
  severity: Severity;
  /** Found by patterns, or by a whole-reply check in `src/reply/`. */
  by: 'pattern' | 'reply';
  /** What the customer hears, in English. */
  hears: string;
  guards?: Guard[];
  /** Guards that make it a suggestion where they would drop a match. */
  softens?: Guard[];
  guides: Record<string, string>;
  /** How the situation changes the severity. */
  situation?: Partial<Record<Situation, Severity | 'off'>>;
}

/** A match that a grammar is asked about. Offsets are in `sentence`. */
export interface GrammarQuestion extends Range {
  ruleId: RuleId;
  sentence: string;
}

/** Grammar where words are not enough: asked only about a sentence that already matched. */
export interface Grammar {
  /** Why the match is none after all; undefined when it stands. */
  veto(question: GrammarQuestion): string | undefined;
}

/** A compiled language pack. What is inside is the build's business. */
export interface Pack {
  readonly kind: 'amends-pack';
  readonly format: number;
  readonly name: string;
  readonly version: string;
  readonly language: string;
  /** Only in packs that bring one, such as `en-grammar`. */
  readonly grammar?: Grammar;
}
