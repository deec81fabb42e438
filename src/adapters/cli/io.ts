/** The outside world as the command line sees it; tests bring their own. */
export interface Io {
  /** Standard input; absent where it is a terminal. */
  readStdin?: () => Promise<Uint8Array>;
  /** Text, or bytes that must pass as they came. */
  stdout(text: string | Uint8Array): void;
  /** Resolves when standard output takes more. */
  drained?(): Promise<unknown> | undefined;
  /** Whether whoever read standard output has gone, as `head` does. */
  closed?(): boolean;
  stderr(text: string): void;
  /** Says how far a long run is, on one line that is written over; absent where nobody watches. */
  progress?(text: string): void;
  /** Whether standard output is a terminal. */
  terminal?: boolean;
  color: boolean;
  columns: number;
  version: string;
}
