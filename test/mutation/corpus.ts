/** The examples of all cells and moves, as `scripts/mutate.ts` writes them down: no mutant has to read the rules. */
export type MutationCorpus = Record<
  string,
  {
    flags: { id: string; text: string; start: number; end: number; after: string | null }[];
    allows: string[];
    shows: { move: string; text: string }[];
    not: { move: string; text: string }[];
  }
>;
