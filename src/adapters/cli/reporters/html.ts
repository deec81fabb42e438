import type { Finding } from 'amends';
import { readable } from './block.ts';
import { escapeXml as esc } from './escape.ts';
import { htmlStyle } from './html-style.ts';
import { count, type Reporter, type Result } from './reporter.ts';

const severities = ['error', 'warning', 'suggestion'] as const;

/** One page without links or scripts, to read and to print. */
export const html: Reporter = (results) => {
  const findings = results.flatMap(({ report }) => report.findings);
  const drafts = results.filter(({ report }) => report.findings.length > 0 || results.length === 1);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>Tone of ${count(results.length, 'draft')}</title><style>${htmlStyle}</style></head><body>`,
    `<h1>Tone of ${count(results.length, 'draft')}</h1>`,
    `<p>${summary(findings) || 'Nothing to change.'}</p>`,
    results.length > 1 && findings.length > 0 ? rules(findings) : '',
    ...drafts.map(draft),
    '</body></html>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
};

function summary(findings: readonly Finding[]): string {
  return severities
    .map((severity) => findings.filter((finding) => finding.severity === severity).length)
    .flatMap((n, i) => (n > 0 ? [`<b class="${severities[i]}">${count(n, severities[i])}</b>`] : []))
    .join(', ');
}

/** How often each rule was broken, the most frequent first. */
function rules(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, n]) => `<tr><td>${esc(rule)}</td><td>${n}</td></tr>`);
  return `<table><thead><tr><th>Rule</th><th>Findings</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function draft({ file, field, title, text, report, shown }: Result): string {
  const place = `${esc(file)}${field ? ` ${esc(field)}` : ''}`;
  const name = title ? `${esc(title)}` : place;
  const moves = [...new Set(report.moves.map(({ move }) => move.replaceAll('-', ' ')))];
  return [
    `<section><h2>${name} <small>score ${report.score.total}</small></h2>`,
    title ? `<p class="place">${place}</p>` : '',
    `<blockquote lang="${esc(report.languages[0] ?? '')}">${marked(
      (shown?.text ?? text).trimEnd(),
      report.findings.map((finding) => ({ ...finding, range: shown?.at(finding.range) ?? finding.range })),
    )}</blockquote>`,
    `<ol>${report.findings.map((finding) => item(finding, { text, shown })).join('\n')}</ol>`,
    moves.length > 0 ? `<p class="good">Done well: ${moves.join(', ')}</p>` : '',
    '</section>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The draft with its findings marked and numbered; one that starts inside another is only numbered. */
function marked(text: string, findings: readonly Finding[]): string {
  let out = '';
  let at = 0;
  let numbers: number[] = [];
  const flush = () => {
    if (numbers.length > 0) out += `<sup>${numbers.join(', ')}</sup>`;
    numbers = [];
  };
  const numbered = findings
    .map(({ range, severity }, i) => ({ ...range, severity, number: i + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, severity, number } of numbered) {
    if (start >= at) {
      if (start > at || end > start) flush();
      out += esc(text.slice(at, start));
      at = Math.max(at, end);
      out += start === end ? '' : `<mark class="${severity}">${esc(text.slice(start, end))}</mark>`;
    }
    numbers.push(number);
  }
  flush();
  return out + esc(text.slice(at));
}

function item({ severity, ruleId, message, rewrites, language }: Finding, words: Pick<Result, 'text' | 'shown'>): string {
  const options = rewrites.map((rewrite) => `<li>${esc(readable(rewrite, words))}</li>`).join('');
  return `<li><b class="${severity}">${severity}</b> <small>${esc(ruleId)}</small><br><span lang="${esc(language)}">${esc(message)}</span>${options ? `<ul>${options}</ul>` : ''}</li>`;
}
