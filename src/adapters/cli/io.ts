/** The outside world as the command line sees it; tests bring their own. */
export interface Io {
  /** Standard input; absent where it is a terminal. */
  readStdin?: () => Promise<Uint8Array>;
  stdout(text: string): void;
  stderr(text: string): void;
  color: boolean;
  columns: number;
  version: string;
}
