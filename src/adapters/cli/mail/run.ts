import type { LinterOptions } from 'amends';
import { createGate, type GateOptions, type Verdict } from 'amends/presend';
import type { Settings } from '../config/keys.ts';
import { loadConfig } from '../config/load.ts';
import { settingsOf } from '../config/settings.ts';
import { UsageError } from '../errors.ts';
import { decode, expand, readBytes } from '../files.ts';
import { defined } from '../gather.ts';
import type { Io } from '../io.ts';
import { spare } from '../lint.ts';
import { newLinter } from '../new-linter.ts';
import { type ArgumentsOf, readArguments } from '../options.ts';
import { languagesOf, loadPacks } from '../packs.ts';
import { compact } from '../reporters/compact.ts';
import { readEml } from '../select/eml.ts';
import type { Leaf } from '../select/leaf.ts';
import { loadFormats, ownPack } from '../session.ts';
import { isMail, withHeaders } from './headers.ts';
import { mailHelp, mailOptions } from './options.ts';
import { proseLength } from './patch.ts';

type Values = ArgumentsOf<typeof mailOptions>['values'];

/** Beyond this a mail is no reply. UTF-16 units. */
const longest = 200_000;

/** `amends mail`; resolves to the exit code. */
export async function runMail(argv: readonly string[], io: Io): Promise<number> {
  const { files, values } = readArguments(argv, mailOptions);
  if (values.help) {
    io.stdout(mailHelp);
    return 0;
  }
  if (values.annotate && files.length > 0) throw new UsageError('--annotate goes with a mail on standard input.');
  const loaded = await loadConfig(values.config, process.cwd());
  const packs = await Promise.all((loaded.config.packs ?? []).map(ownPack));
  const settings = (file: string) => settingsOf(file, loaded, values.profile, {});
  const judge = async (file: string, read: () => Promise<Uint8Array>) => {
    try {
      return await check(file, await read(), settings(file), packs, values, io, loaded.places);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.stderr(`amends: ${error.message}\n`);
      return undefined;
    }
  };
  if (files.length > 0) {
    const codes: number[] = [];
    const refuse = (message: string) => {
      codes.push(2);
      io.stderr(`amends: ${message}\n`);
    };
    for (const file of await expand(files, refuse)) codes.push(exitCode(await judge(file, () => readBytes(file)), values));
    return Math.max(...codes);
  }
  if (!io.readStdin) throw new UsageError('Give a mail on standard input, or files. See amends mail --help.');
  const bytes = await io.readStdin();
  const verdict = await judge('<stdin>', async () => bytes);
  const code = exitCode(verdict, values);
  if (code === 0) io.stdout(values.annotate && verdict ? annotated(bytes, verdict) : bytes);
  return code;
}

/** Without a verdict the mail could not be read. */
function exitCode(verdict: Verdict | undefined, values: Values): number {
  if (values.annotate) return 0;
  if (verdict?.report) return verdict.send ? 0 : 1;
  return values.fail === 'closed' ? 2 : 0;
}

async function check(
  file: string,
  bytes: Uint8Array,
  settings: Settings,
  own: LinterOptions['packs'],
  values: Values,
  io: Io,
  places?: ReadonlyMap<string, string>,
): Promise<Verdict> {
  const { source, text, format, leaf } = readMail(file, bytes);
  const { preset, rules, locale, admissions, language, situation, channel = 'email', placeholders } = settings;
  const packs = [...(await loadPacks(languagesOf([text], language))), ...own];
  const formats = await loadFormats(new Set([format]));
  const linter = newLinter({ packs, formats, preset, rules, locale, admissions } as LinterOptions, places);
  const lint: typeof linter.lint = (draft) => spare(linter.lint(draft), text, settings);
  const gate = createGate({
    linter: { lint },
    maxLength: longest,
    ...defined({ block: values.block, fail: values.fail } as Partial<GateOptions>),
  });
  const override = values.override === undefined ? undefined : { reason: values.override };
  const verdict = gate.check(
    defined({ text, format, language, situation, channel, placeholders, override } as Parameters<typeof gate.check>[0] & object),
  );
  if (!verdict.report) io.stderr(`amends: ${file}: ${verdict.summary}\n`);
  else {
    const said = { ...verdict.report, findings: verdict.blocking };
    io.stderr(compact([{ file, source, text, leaf, report: said }], { color: false, columns: 80, rules: [], version: io.version }));
    if (!verdict.send) io.stderr(`amends: ${file} is held back.\n`);
  }
  return verdict;
}

interface MailToRead {
  source: string;
  text: string;
  format: string;
  leaf?: Leaf;
}

/** The body of a mail; a text without headers is one by itself. */
function readMail(file: string, bytes: Uint8Array): MailToRead {
  const source = Buffer.from(bytes).toString('latin1');
  if (!isMail(source)) {
    const text = decode(bytes, file === '<stdin>' ? 'Standard input' : file);
    return { source: text, text, format: 'text' };
  }
  const { leaves, format } = readEml(file, source);
  const [leaf] = leaves;
  if (!leaf) return { source, text: '', format: 'text' };
  return { source, text: leaf.text.slice(0, proseLength(leaf.text)), format, leaf };
}

function annotated(bytes: Uint8Array, { report }: Verdict): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1');
  if (!report || !isMail(source)) return bytes;
  const rules = [...new Set(report.findings.map(({ ruleId }) => ruleId))];
  return Buffer.from(withHeaders(source, { 'X-Amends-Score': String(report.score.total), 'X-Amends-Rules': rules.join(', ') }), 'latin1');
}
