import type { Passage, Spot } from '../match/passage.ts';
import type { Move, MoveId, Situation } from '../types.ts';

/** What is only said or given where something went wrong. */
const MENDING: readonly MoveId[] = ['empathy', 'redress'];
const ADMITTING: readonly MoveId[] = ['acknowledgement', 'empathy'];

/** An apology alone may be for a full train; with an admission it answers a complaint. */
const apologises = (moves: readonly Move[]): boolean =>
  moves.some(({ move }) => move === 'apology') && moves.some(({ move }) => ADMITTING.includes(move));

const count = (passages: readonly Passage[], name: string): number =>
  passages.reduce((sum, { marks }) => sum + (marks.get(name)?.length ?? 0), 0);

/** Two patterns may see the same words. */
const apart = (spots: readonly Spot[] = []): readonly Spot[] => spots.filter(({ start }, i) => i === 0 || start >= spots[i - 1]!.end);

/** “Works again” is no “again”. */
const inside = (a: Spot, b: Spot): boolean => a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;

/**
 * How many hints of trouble the customer gives. One inside a question may be what is asked about (“my old kettle broke, which one do you
 * recommend?”): it counts when the answer takes it for trouble.
 */
function hintsOf(customer: readonly Passage[], moves: readonly Move[]): number {
  const hints = customer.flatMap((passage) => {
    const asking = new Set(passage.marks.get('customer:question')?.map(({ sentence }) => sentence));
    const praise = passage.marks.get('customer:praise') ?? [];
    const spots = apart(passage.marks.get('customer:complaint')).filter((spot) => !praise.some((one) => inside(spot, one)));
    return spots.map(
      ({ sentence }) => passage.sentences[sentence]!.mark === '?' || (passage.sentences[sentence]!.mark === '' && asking.has(sentence)),
    );
  });
  const asked = hints.length === 1 && hints[0] === true;
  return asked && !moves.some(({ move }) => move === 'apology' || ADMITTING.includes(move)) ? 0 : hints.length;
}

/** Praise so short, behind something else, is dry or mere politeness where the answer apologises: “Pool closed. Great.”, “Thank you.” */
const LONGEST_DRY = 14;

function praiseOf(customer: readonly Passage[], moves: readonly Move[]): { meant: number; dry: boolean } {
  const sorry = moves.some(({ move }) => move === 'apology');
  const spots = customer.flatMap(({ marks, sentences }) =>
    apart(marks.get('customer:praise')).map(({ sentence }) => ({
      sentence,
      length: sentences[sentence]!.end - sentences[sentence]!.start,
    })),
  );
  const meant = spots.filter(({ sentence, length }) => !(sorry && sentence > 0 && length <= LONGEST_DRY)).length;
  return { meant, dry: meant < spots.length };
}

/** What the thread holds: the customer's earlier messages, read, and the moves of our replies. */
export interface Before {
  told: readonly Passage[];
  said: ReadonlySet<MoveId>;
}

const troubledBefore = ({ told, said }: Before): boolean =>
  count(told, 'customer:complaint') + count(told, 'reports') > 0 || (said.has('apology') && ADMITTING.some((move) => said.has(move)));

/** Reads the situation from the customer's message, else from their earlier ones, else from what the draft itself shows. */
export function situationOf(
  customer: readonly Passage[],
  draft: readonly Passage[],
  moves: readonly Move[],
  before: Before = { told: [], said: new Set() },
): Situation {
  if (customer.length > 0) {
    const complaint = hintsOf(customer, moves);
    const praise = praiseOf(customer, moves);
    if (complaint > 0 && complaint >= praise.meant) return 'complaint';
    if (praise.meant > 0) return 'praise';
    // “So which day?” still belongs to the trouble told before
    if (troubledBefore(before)) return 'complaint';
    // trouble told as bare facts shows in the answer
    if (!praise.dry && apologises(moves)) return 'complaint';
    const asks = customer.some(({ sentences }) => sentences.some(({ mark }) => mark === '?'));
    if (asks || count(customer, 'customer:question') > 0) return 'question';
    if (count(customer, 'reports') > 0) return 'complaint';
    if (praise.dry) return 'unknown';
  }
  if (count(draft, 'draft:complaint') > 0) return 'complaint';
  if (customer.length > 0 && moves.some(({ move }) => MENDING.includes(move))) return 'complaint';
  // thanks for stars and kind words tell what a bare “Surat” or an emoji meant
  if (count(draft, 'draft:praise') > 0 && (customer.length === 0 || !moves.some(({ move }) => move === 'apology'))) return 'praise';
  if (customer.length > 0) return 'unknown';
  if (count(draft, 'draft:question') > 0) return 'question';
  return 'unknown';
}
