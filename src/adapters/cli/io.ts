/** The outside world as the command line sees it; tests bring their own. */
export interface Io {
  /** Standard input; absent where it is a terminal. */
  readStdin?: () => Promise<Uint8Array>;
  /** Text, or bytes that must pass as they came. */
  stdout(text: string | Uint8Array): void;
  /** Resolves when standard output takes more. */
  drained?(): Promise<unknown> | undefined;
  stderr(text: string): void;
  /** Says how far a long run is, on one line that is written over; absent where nobody watches. */
  progress?(text: string): void;
  color: boolean;
  columns: number;
  version: string;
}
