import { UsageError } from '../errors.ts';
import { escapeXml as esc } from '../reporters/escape.ts';
import { htmlStyle } from '../reporters/html-style.ts';

/** What one line of an archive came to. */
export interface Outcome {
  line: number;
  id?: string;
  agent?: string;
  macro?: string;
  languages?: string[];
  score?: number;
  findings?: { ruleId: string; severity: string; fingerprint: string; range: { start: number; end: number } }[];
  error?: string;
}

/**
 * An outcome as a file holds it.
 * @throws UsageError where the line is none
 */
export function parseOutcome(text: string, file: string, line: number): Outcome {
  try {
    const outcome = JSON.parse(text) as Outcome | null;
    if (typeof outcome?.line === 'number') return outcome;
  } catch {
    // said below
  }
  throw new UsageError(`${file}:${line}: this is no outcome of amends archive.`);
}

interface Row {
  replies: number;
  withFindings: number;
  findings: number;
}

const groups = ['rule', 'language', 'agent', 'macro'] as const;

/** Counts over an archive, in memory that grows with the names and not with the replies. */
export class Summary {
  readonly total: Row = { replies: 0, withFindings: 0, findings: 0 };
  errors = 0;
  readonly by: Record<(typeof groups)[number], Map<string, Row>> = {
    rule: new Map(),
    language: new Map(),
    agent: new Map(),
    macro: new Map(),
  };

  add({ findings = [], languages = [], agent, macro, error }: Outcome): void {
    if (error !== undefined) {
      this.errors++;
      return;
    }
    const add = (row: Row, n: number) => {
      row.replies++;
      row.findings += n;
      if (n > 0) row.withFindings++;
    };
    add(this.total, findings.length);
    const of = (group: (typeof groups)[number], name: string) => {
      const row = this.by[group].get(name) ?? { replies: 0, withFindings: 0, findings: 0 };
      this.by[group].set(name, row);
      return row;
    };
    for (const language of languages) add(of('language', language), findings.length);
    if (agent !== undefined) add(of('agent', agent), findings.length);
    if (macro !== undefined) add(of('macro', macro), findings.length);
    for (const rule of new Set(findings.map(({ ruleId }) => ruleId)))
      add(of('rule', rule), findings.filter(({ ruleId }) => ruleId === rule).length);
  }

  /** Names and counts, the most findings first. */
  tables(): { group: string; rows: [string, Row][] }[] {
    return groups
      .filter((group) => this.by[group].size > 0)
      .map((group) => ({ group, rows: [...this.by[group]].sort((a, b) => b[1].findings - a[1].findings || (a[0] < b[0] ? -1 : 1)) }));
  }

  toText(): string {
    const { replies, withFindings, findings } = this.total;
    const parts = this.tables().map(({ group, rows }) => {
      const width = Math.max(group.length, ...rows.map(([name]) => name.length));
      const line = (name: string, ...cells: (string | number)[]) =>
        `  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(15)).join('')}\n`;
      return (
        line(group, 'replies', 'with findings', 'findings') +
        rows.map(([name, row]) => line(name, row.replies, row.withFindings, row.findings)).join('')
      );
    });
    const unread = this.errors > 0 ? `, ${this.errors} lines that could not be read` : '';
    return [`${replies} replies, ${withFindings} with findings, ${findings} findings${unread}.\n`, ...parts].join('\n');
  }

  toJson(): string {
    const by = Object.fromEntries(this.tables().map(({ group, rows }) => [group, Object.fromEntries(rows)]));
    return `${JSON.stringify({ ...this.total, errors: this.errors, by }, null, 2)}\n`;
  }

  toHtml(): string {
    const tables = this.tables().map(({ group, rows }) => {
      const body = rows.map(
        ([name, row]) => `<tr><td>${esc(name)}</td><td>${row.replies}</td><td>${row.withFindings}</td><td>${row.findings}</td></tr>`,
      );
      return `<h2>By ${group}</h2><table><thead><tr><th>${group}</th><th>replies</th><th>with findings</th><th>findings</th></tr></thead><tbody>${body.join('')}</tbody></table>`;
    });
    const { replies, withFindings, findings } = this.total;
    return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Tone of ${replies} replies</title><style>${htmlStyle}</style></head><body><h1>Tone of ${replies} replies</h1><p>${withFindings} with findings, ${findings} findings.</p>${tables.join('\n')}</body></html>\n`;
  }
}
