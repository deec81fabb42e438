import { fileURLToPath } from 'node:url';
import type { Draft, Linter, LinterOptions, Pack } from 'amends';
import { markdown } from 'amends/formats/markdown';
import type { Settings } from './config/keys.ts';
import { loadConfig } from './config/load.ts';
import { settingsOf } from './config/settings.ts';
import { UsageError } from './errors.ts';
import { defined } from './gather.ts';
import type { Io } from './io.ts';
import { newLinter } from './new-linter.ts';
import { type Option, readArguments } from './options.ts';
import { loadPacks, scripts } from './packs.ts';
import { ownPack } from './session.ts';

const options = {
  config: { type: 'string', value: 'FILE', help: 'configuration; otherwise the nearest' },
  profile: { type: 'string', value: 'NAME', help: 'a profile of the configuration' },
  stdio: { type: 'boolean', help: 'what editors add; it is the only way' },
  help: { type: 'boolean', short: 'h', help: 'this page' },
} as const satisfies Record<string, Option>;

const about = { lsp: 'a language server for editors', mcp: 'a Model Context Protocol server for assistants that draft replies' };
const packages = {
  lsp: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
  mcp: ['@modelcontextprotocol/sdk', 'zod'],
};

/** The servers that `amends` can be. */
export type Server = keyof typeof about;

/** Serves on standard input and output until the other side ends it; resolves to the exit code. */
export async function runServer(server: Server, argv: readonly string[], io: Io): Promise<number> {
  const { files, values } = readArguments(argv, options);
  if (values.help) {
    const rows = Object.entries<Option>(options).map(([name, { value, help }]) => `  ${`--${name} ${value ?? ''}`.padEnd(18)}${help}\n`);
    io.stdout(`amends ${server}: ${about[server]}, on standard input and output\n\n${rows.join('')}`);
    return 0;
  }
  if (files.length > 0) throw new UsageError(`amends ${server} takes no files.`);
  const start = await load(server);
  const loaded = await loadConfig(values.config, process.cwd());
  const packs = [
    ...(await loadPacks(Object.keys(scripts))),
    ...(await Promise.all(((loaded.config.packs ?? []) as string[]).map(ownPack))),
  ];
  const settings = (uri: string) => settingsOf(pathOf(uri), loaded, values.profile, {});
  const linter = linters(packs, loaded.places);
  linter(settings('untitled'));
  await start({
    version: io.version,
    linter: (uri) => linter(settings(uri)),
    draft: (uri) => {
      const { language, situation, channel, placeholders } = settings(uri);
      return defined({ language, situation, channel, placeholders } as Omit<Draft, 'text'>);
    },
  });
  return 0;
}

/** What both servers are given; only editors have documents. */
interface Host {
  version: string;
  linter(uri: string): Linter;
  draft(uri: string): Omit<Draft, 'text'>;
}

async function load(server: Server): Promise<(host: Host) => Promise<void>> {
  try {
    if (server === 'mcp') {
      const { startMcpServer } = await import('amends/mcp');
      return ({ version, linter, draft }) => startMcpServer({ version, linter: linter('untitled'), draft: draft('untitled') });
    }
    const { startLanguageServer } = await import('amends/lsp');
    return ({ version, linter, draft }) =>
      startLanguageServer({ version, linter: async (uri) => linter(uri), draft: async (uri) => draft(uri) });
  } catch (cause) {
    const { code, message = '' } = cause as { code?: string; message?: string };
    if (code !== 'ERR_MODULE_NOT_FOUND' || !packages[server].some((name) => message.includes(`'${name}`))) throw cause;
    throw new UsageError(`amends ${server} needs other packages: npm install ${packages[server].join(' ')}`, { cause });
  }
}

/** One linter for all documents that share their settings. */
function linters(packs: readonly Pack[], places?: ReadonlyMap<string, string>): (settings: Settings) => Linter {
  const known = new Map<string, Linter>();
  return ({ preset, rules, locale, admissions }) => {
    const key = JSON.stringify([preset, rules, locale, admissions]);
    const linter = known.get(key) ?? newLinter({ packs, formats: [markdown], preset, rules, locale, admissions } as LinterOptions, places);
    known.set(key, linter);
    return linter;
  };
}

/** Documents that were never saved have no path. */
function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return 'untitled';
  }
}
