import type { Draft, Finding, Linter, Range, Report } from 'amends';

/** What is used of a vfile, so that unified stays the host's dependency. */
export interface File {
  /** The text of the file. */
  toString(): string;
  data: Record<string, unknown>;
  /** Adds a message. */
  message(reason: string, options: { place?: unknown; ruleId?: string; source?: string }): Message;
}

/** What is used of a vfile message. */
export interface Message {
  ruleId?: string | null;
  fatal?: boolean | null;
  actual?: string | null;
  expected?: string[];
  note?: string;
  url?: string;
}

/** What is used of a unist tree. */
export interface Tree {
  type: string;
  children?: readonly { type: string }[];
}

/** What the plugin is given. */
export interface UnifiedOptions {
  linter: Linter;
  /** What is known of the conversation; `file.data.draft` adds to it file by file. */
  draft?: Omit<Draft, 'text'>;
}

interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Offset → line and column, both from 1, as unist counts. */
function pointer(text: string): (offset: number) => Point {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset };
  };
}

/** Remark and rehype trees hold markup; retext trees are plain text. */
function formatOf({ type, children }: Tree): string | undefined {
  if (type === 'RootNode') return undefined;
  return children?.some((child) => child.type === 'element' || child.type === 'doctype') ? 'html' : 'markdown';
}

function tell(
  file: File,
  text: string,
  { ruleId, severity, range, message, rewrites, url, guides }: Finding,
  at: (offset: number) => Point,
): void {
  const place = (place: Range) => ({ start: at(place.start), end: at(place.end) });
  const told = file.message(message, { place: place(range), ruleId: ruleId.replace('/', '-'), source: 'amends' });
  if (severity === 'error') told.fatal = true;
  if (severity === 'suggestion') told.fatal = null;
  told.actual = text.slice(range.start, range.end);
  told.expected = rewrites
    .filter((rewrite) => rewrite.range.start === range.start && rewrite.range.end === range.end)
    .map((rewrite) => rewrite.text);
  told.url = url;
  told.note = `${ruleId} (${guides.length ? `guides ${guides.join(', ')}` : 'from real replies'})`;
}

/** Before 6, vfile took the place alone, and would lose it and the rule without a word. */
function checkHost(file: File): void {
  const Other = file?.constructor as (new () => File) | undefined;
  const messages = typeof file?.message === 'function' && typeof file.data === 'object';
  if (messages && Other && Other.name !== 'Object' && new Other().message('x', { ruleId: 'y', source: 'z' }).ruleId === 'y') return;
  throw new Error(
    'amends/unified needs unified 11 or later, whose vfile 6 keeps the rule and the place of a message: npm install unified@11',
  );
}

/**
 * `unified().use(amends, { linter })` on remark, rehype and retext trees: one vfile message a finding; `file.data.amends` holds the report.
 * For markup give the linter its formats: `createLinter({ packs, formats: [markdown, html] })`.
 * @throws TypeError for a wrong option; its transformer throws an Error where unified is too old
 * @throws TypeError without a linter
 */
export default function amends(options: UnifiedOptions): (tree: Tree, file: File) => void {
  const { linter, draft } = options ?? {};
  if (typeof linter?.lint !== 'function') throw new TypeError('use(amends, { linter }): give a linter made by createLinter');
  for (const key of Object.keys(options))
    if (key !== 'linter' && key !== 'draft') throw new TypeError(`amends/unified knows no option “${key}”. Known: linter, draft.`);
  return (tree, file) => {
    checkHost(file);
    const text = file.toString();
    const format = formatOf(tree);
    const report: Report = linter.lint({
      ...draft,
      ...(file.data.draft as Partial<Draft> | undefined),
      ...(format !== undefined && { format }),
      text,
    });
    const at = pointer(text);
    for (const finding of report.findings) tell(file, text, finding, at);
    file.data.amends = report;
  };
}
