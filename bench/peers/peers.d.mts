/** A linter, as its users run it. */
type Lint = (text: string) => unknown;
export const peers: Readonly<Record<string, () => Lint | Promise<Lint>>>;
