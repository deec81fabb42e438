import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import ts from 'typescript';
import { ROOT } from '../load.ts';
import { page } from './text.ts';

/** One public name: what its docstring says, and how it is declared. */
export interface ApiName {
  name: string;
  kind: 'function' | 'class' | 'interface' | 'type' | 'value';
  doc: string;
  /** `name: what it is`, from `@param`. */
  params: string[];
  throws: string[];
  returns: string;
  /** The declaration without a body, with the docstrings of its members. */
  code: string;
  /** Methods and members that take or give something and have no docstring. */
  bare: string[];
}
/** What one `import` of the package gives. */
export interface ApiEntry {
  path: string;
  /** The default export, if there is one: its name among `names`. */
  main?: string;
  names: ApiName[];
}

/** Where the source of an export stands: `./presend` is built from src/adapters/presend/index.ts. */
function sourceOf(path: string): string {
  const name = path.slice(2);
  const places = [name ? `src/${name}.ts` : 'src/index.ts', `src/adapters/${name}/index.ts`, `src/adapters/matchers/${name}.ts`];
  const found = places.find((place) => existsSync(join(ROOT, place)));
  if (!found) throw new Error(`the source of the export ${path} is at none of ${places.join(', ')}`);
  return found;
}

/** The exports of package.json that have a source; packs are built from data and all of one type. */
export const entryPoints = (): string[] =>
  Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).exports).filter((path) => !/packs|\.json$/.test(path));

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });

function makeProgram(files: string[]): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.dom.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, ROOT);
  return ts.createProgram(files, { ...options, types: ['node'] });
}

const DOCUMENTED = new Map<ts.SyntaxKind, ApiName['kind']>([
  [ts.SyntaxKind.FunctionDeclaration, 'function'],
  [ts.SyntaxKind.ClassDeclaration, 'class'],
  [ts.SyntaxKind.InterfaceDeclaration, 'interface'],
  [ts.SyntaxKind.TypeAliasDeclaration, 'type'],
  [ts.SyntaxKind.VariableDeclaration, 'value'],
]);

/** The text of a docstring; line breaks of the source are none of the page. */
const textOf = (parts: ts.SymbolDisplayPart[]): string => ts.displayPartsToString(parts).trim();

const isPrivate = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);

/** What of a class a user sees: no bodies, nothing private. */
function classMembers(node: ts.ClassDeclaration): string[] {
  const source = node.getSourceFile();
  return node.members
    .filter((member) => !isPrivate(member) && !(member.name && ts.isPrivateIdentifier(member.name)))
    .map((member) => {
      const end = ('body' in member && (member.body as ts.Node | undefined)?.getStart()) || member.getEnd();
      return docOf(member, '  ') + `  ${source.text.slice(member.getStart(), end).trim().replace(/;$/, '')};`;
    });
}

/** The docstring above a node as it is written. */
function docOf(node: ts.Node, indent = ''): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return docs.map((doc) => `${indent}${doc.getText()}\n`).join('');
}

function codeOf(checker: ts.TypeChecker, symbol: ts.Symbol, node: ts.Declaration): string {
  const source = node.getSourceFile();
  if (ts.isClassDeclaration(node)) {
    const heritage = (node.heritageClauses ?? []).map((clause) => ` ${clause.getText()}`).join('');
    return `class ${symbol.name}${heritage} {\n${classMembers(node).join('\n')}\n}`;
  }
  if (ts.isFunctionDeclaration(node)) {
    const signature = checker.getSignatureFromDeclaration(node)!;
    const [head] = source.text.slice(node.getStart(), node.body?.getStart() ?? node.getEnd()).split(/\{\s*$/);
    const written = head!.replace(/^export (?:default )?/, '').trim();
    return node.type ? written : `${written}: ${checker.typeToString(checker.getReturnTypeOfSignature(signature))}`;
  }
  if (ts.isVariableDeclaration(node)) {
    const type = checker.getTypeOfSymbolAtLocation(symbol, node);
    return `const ${symbol.name}: ${node.type?.getText() ?? checker.typeToString(type, node, ts.TypeFormatFlags.NoTruncation)}`;
  }
  // an interface or a type: as it is written, member docstrings and all
  return printer
    .printNode(ts.EmitHint.Unspecified, node, source)
    .replace(/^(?:\/\*\*[\s\S]*?\*\/\n)?export /, '')
    .replaceAll('    ', '  ');
}

/** Members that act and say nothing of how. */
function bareMembers(node: ts.Declaration): string[] {
  if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node)) return [];
  return [...node.members].flatMap((member: ts.Node) => {
    const acts = ts.isMethodSignature(member) || ts.isMethodDeclaration(member);
    return acts && !isPrivate(member) && !docOf(member) ? [member.name.getText()] : [];
  });
}

function describe(checker: ts.TypeChecker, exported: ts.Symbol): ApiName[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const node = symbol.declarations?.find(({ kind }) => DOCUMENTED.has(kind));
  if (!node) throw new Error(`the page cannot show what ${exported.name} is`);
  const tags = symbol.getJsDocTags(checker);
  const all = (name: string): string[] => tags.filter((tag) => tag.name === name).map((tag) => textOf(tag.text ?? []));
  return [
    {
      name: exported.name === 'default' ? symbol.name : exported.name,
      kind: DOCUMENTED.get(node.kind)!,
      doc: textOf(symbol.getDocumentationComment(checker)),
      params: tags.filter((tag) => tag.name === 'param').map(({ text = [] }) => textOf(text).replace(/^(\S+)\s+/, '`$1`: ')),
      throws: all('throws'),
      returns: all('returns').join(' '),
      code: codeOf(checker, symbol, node),
      bare: bareMembers(node),
    },
  ];
}

/** Reads the public names from the sources. */
export function readApi(): ApiEntry[] {
  const paths = entryPoints();
  const program = makeProgram(paths.map((path) => join(ROOT, sourceOf(path))));
  const checker = program.getTypeChecker();
  return paths.map((path) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(ROOT, sourceOf(path)))!)!;
    const exported = checker.getExportsOfModule(module);
    const names = new Map(exported.flatMap((symbol) => describe(checker, symbol).map((one) => [one.name, one] as const)));
    const main = exported.find(({ name }) => name === 'default');
    return {
      path: path.replace(/^\./, 'amends'),
      ...(main && { main: describe(checker, main)[0]?.name }),
      names: [...names.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
  });
}

const section = ({ name, doc, params, throws, returns, code }: ApiName): string =>
  [
    `### ${name}\n`,
    ...(doc ? [`${doc}\n`] : []),
    `\`\`\`typescript\n${code}\n\`\`\`\n`,
    ...(params.length ? [`${params.map((param) => `- ${param}`).join('\n')}\n`] : []),
    ...(returns ? [`Returns ${returns}.\n`] : []),
    ...throws.map((what) => `Throws ${what}.\n`),
  ].join('\n');

/** docs/api.md */
export function apiPage(entries: readonly ApiEntry[]): void {
  const seen = new Map<string, string>();
  const slugger = new GithubSlugger();
  slugger.slug('API reference');
  const parts = entries.map(({ path, main, names }) => {
    const own = names.filter(({ name, code }) => {
      const first = seen.get(`${name} ${code}`);
      if (!first) seen.set(`${name} ${code}`, path);
      return !first;
    });
    const others = names
      .filter((one) => !own.includes(one))
      .map(({ name, code }) => `\`${name}\` as in \`${seen.get(`${name} ${code}`)}\``);
    const notes = [...(main ? [`\`${main}\` is the default export.`] : []), ...(others.length ? [`Also ${others.join(', ')}.`] : [])];
    slugger.slug(path);
    const links = own.map(({ name }) => `[${name}](#${slugger.slug(name)})`);
    return [
      `## ${path}\n`,
      ...(own.length ? [`${links.join(' · ')}\n`] : []),
      ...(notes.length ? [`${notes.join(' ')}\n`] : []),
      ...own.map(section),
    ].join('\n');
  });
  page(
    'api.md',
    `# API reference

All that the package exports, from the docstrings of its sources. Offsets are UTF-16 units of the caller's text, ranges are half open.

${parts.join('\n')}
## amends/packs

One file a language: \`amends/packs/en\`, \`ko\`, \`ru\`, \`el\`, \`zh\`, and \`en-grammar\`, which needs wink-nlp and its model. The default export of each is a
[\`Pack\`](#pack). \`amends/packs\` exports the five by name; who imports it loads all of them.

## amends/schema.json

The JSON Schema of a [configuration](configuration.md).
`,
  );
}
