import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Who may import what: the first row that fits a file holds for it. Paths are relative to the repository. */
const layers: { files: RegExp; may: RegExp }[] = [
  { files: /^src\/types\.ts$/, may: /^$/ },
  { files: /^src\/adapters\/matchers\//, may: /^(node:assert|amends|vitest|expect|src\/adapters\/matchers\/(core|check|fill)\.ts)$/ },
  {
    files: /^src\/adapters\/lsp\//,
    may: /^(amends|src\/adapters\/lsp\/.*|vscode-languageserver\/node|vscode-languageserver-textdocument)$/,
  },
  { files: /^src\/adapters\/codemirror\//, may: /^(amends|src\/adapters\/codemirror\/.*|@codemirror\/(lint|state|view))$/ },
  { files: /^src\/adapters\/browser\//, may: /^(amends|amends\/presend|src\/adapters\/browser\/.*)$/ },
  { files: /^src\/adapters\/mcp\//, may: /^(amends|src\/adapters\/mcp\/.*|@modelcontextprotocol\/sdk\/server\/(mcp|stdio)\.js|zod)$/ },
  {
    files: /^src\/adapters\/([^/]+)/,
    may: /^(node:|amends$|amends\/|src\/adapters\/$1(\/|\.)|(picocolors|picomatch|sarif|tinyglobby|yaml)$)/,
  },
  {
    files: /^src\/formats\//,
    may: /^(src\/types\.ts|src\/formats\/|(micromark|micromark-util-types|micromark-util-decode-numeric-character-reference|decode-named-character-reference|htmlparser2|entities\/decode)$)/,
  },
  { files: /^src\//, may: /^src\/(?!adapters\/|formats\/)/ },
  { files: /^rules\/en\/grammar\.ts$/, may: /^src\/types\.ts$/ },
  { files: /^rules\/define\.ts$/, may: /^src\/types\.ts$/ },
  { files: /^rules\/placeholder-names\.ts$/, may: /^$/ },
  { files: /^rules\/([^/]+)\//, may: /^(src\/types\.ts|rules\/(define|placeholder-names)\.ts|rules\/$1\/)/ },
];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
}

/** What a file imports, types included; a template counts up to its first placeholder. */
function imports(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  for (const [, name] of text.matchAll(/\bimport\(`([^`$]+)/g)) names.push(name);
  return names.map((name) =>
    name.startsWith('.')
      ? normalize(join(dirname(path), name))
          .split(sep)
          .join('/')
      : name,
  );
}

describe.each(['src', 'rules'])('%s', (folder) => {
  it('imports only what its layer may', () => {
    const wrong = sources(folder).flatMap((path) => {
      const layer = layers.find(({ files }) => files.test(path));
      if (!layer) return [`${path} is in no layer`];
      const own = layer.files.exec(path)?.[1] ?? '';
      const may = new RegExp(layer.may.source.replaceAll('$1', own));
      return imports(path)
        .filter((name) => !may.test(name))
        .map((name) => `${path} may not import ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

it('sees every form of import', () => {
  expect(imports('src/adapters/cli/session.ts')).toEqual(
    expect.arrayContaining(['amends', 'amends/formats/markdown', 'src/adapters/cli/errors.ts']),
  );
  expect(imports('src/adapters/cli/packs.ts')).toContain('amends/packs/');
});
