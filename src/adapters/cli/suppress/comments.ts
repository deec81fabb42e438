import type { RuleInfo } from 'amends';
import { hint } from '../nearest.ts';
import { Lines } from '../position.ts';
import { inFile, type Result } from '../reporters/reporter.ts';

const directive = 'amends-disable-next-line';
const inMarkup = /<!--\s*(amends-[\w-]+)([\s\S]*?)-->/g;
const inYaml = /^[ \t]*#[ \t]*(amends-[\w-]+)(.*)$/gm;

interface Comment {
  /** Where it starts and ends in the file, in lines from 1. */
  line: number;
  last: number;
  offset: number;
  rules: string[];
  used: boolean;
}

/**
 * Takes out what comments in the files accept: `<!-- amends-disable-next-line rule -- reason -->` in Markdown and HTML files, `# …` in
 * YAML files. Nowhere else, since a comment inside a reply's text reaches the customer. Comments that are wrong or accept nothing
 * are named.
 */
export function obeyComments(results: readonly Result[], known: readonly RuleInfo[]): { results: Result[]; notes: string[] } {
  const notes: string[] = [];
  const byFile = new Map<string, Comment[]>();
  const left = results.map((result) => {
    const pattern = patternOf(result);
    if (!pattern) return result;
    const { file, source } = result;
    const comments =
      byFile.get(file) ??
      read(
        results.filter((one) => one.file === file),
        pattern,
        known,
        notes,
      );
    byFile.set(file, comments);
    if (comments.length === 0) return result;
    const lines = new Lines(source);
    const places = inFile(result).findings.map(({ range }) => range);
    const findings = result.report.findings.filter(({ ruleId }, i) => {
      const from = lines.at(places[i].start).line;
      const to = lines.at(places[i].end).line;
      const comment = comments.find(
        (one) =>
          one.rules.some((rule) => covers(rule, ruleId)) &&
          (result.leaf ? isBefore(one, result, lines) : from <= one.last + 1 && one.last + 1 <= to),
      );
      if (comment) comment.used = true;
      return !comment;
    });
    return { ...result, report: { ...result.report, findings } };
  });
  for (const [file, comments] of byFile)
    for (const { line, used, rules } of comments)
      if (!used && rules.length > 0) notes.push(`${file}:${line}: ${directive} ${rules.join(' ')} accepts nothing any more; take it out.`);
  return { results: left, notes };
}

/** Only a file that is the reply itself, and YAML between its texts, may hold comments. */
function patternOf({ file, format, leaf }: Result): RegExp | undefined {
  if (leaf) return /\.ya?ml$/i.test(file) ? inYaml : undefined;
  return format === 'markdown' || format === 'html' ? inMarkup : undefined;
}

function read(results: readonly Result[], pattern: RegExp, known: readonly RuleInfo[], notes: string[]): Comment[] {
  const [{ file, source }] = results;
  const lines = new Lines(source);
  return [...source.matchAll(pattern)].flatMap((match): Comment[] => {
    const offset = match.index + match[0].search(/\S/);
    // what looks like a comment inside of a text is text
    if (results.some(({ leaf }) => leaf && leaf.offsets[0] <= offset && offset < leaf.offsets[leaf.text.length])) return [];
    const { line } = lines.at(offset);
    const wrong = (message: string) => {
      notes.push(`${file}:${line}: ${message}`);
      return [];
    };
    if (match[1] !== directive) return wrong(`${match[1]} means nothing. Write ${directive} RULE -- REASON.`);
    const [names, reason = ''] = match[2].split(/\s--\s/);
    const rules = names.split(/[\s,]+/).filter(Boolean);
    if (rules.length === 0 || reason.trim() === '')
      return wrong(`${directive} needs a rule and a reason, and is not obeyed: ${directive} RULE -- REASON.`);
    const ids = known.map(({ id }) => id as string);
    const unknown = rules.find((rule) => !ids.some((id) => covers(rule, id)));
    if (unknown !== undefined && ids.length > 0) return wrong(`there is no rule “${unknown}”.${hint(unknown, ids)}`);
    return [{ line, last: lines.at(match.index + match[0].length).line, offset, rules, used: false }];
  });
}

function covers(rule: string, id: string): boolean {
  return rule === id || (rule.endsWith('/*') && id.startsWith(rule.slice(0, -1)));
}

/** In YAML it speaks of the text that begins on the next line, or below a key that stands there. */
function isBefore({ line, offset }: Comment, { leaf }: Result, lines: Lines): boolean {
  if (!leaf || leaf.offsets[0] < offset) return false;
  return lines.at(leaf.offsets[0]).line <= line + 2;
}
