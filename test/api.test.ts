import { expect, it } from 'vitest';
import { entryPoints, readApi } from '../scripts/pages/api.ts';

const api = readApi();

it('every export of the package is read', () => {
  expect(api.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['amends', 'amends/presend', 'amends/browser', 'amends/formats/html']),
  );
  expect(api).toHaveLength(entryPoints().length);
  for (const { path, names } of api) expect(names.length, path).toBeGreaterThan(0);
  expect(api[0]!.names.map(({ name }) => name)).toEqual(expect.arrayContaining(['createLinter', 'fix', 'Report', 'definePack']));
});

it('every public name and everything that it does has a docstring', () => {
  const silent = api.flatMap(({ path, names }) =>
    names.flatMap(({ name, doc, bare }) => [...(doc ? [] : [`${path}: ${name}`]), ...bare.map((member) => `${path}: ${name}.${member}`)]),
  );
  expect(silent).toEqual([]);
});

it('what an option can do wrong is said', () => {
  const makers = api.flatMap(({ names }) => names).filter(({ name, kind }) => kind === 'function' && /^(create|define|bind)/.test(name));
  expect(makers.length).toBeGreaterThan(6);
  expect(makers.filter(({ throws }) => throws.length === 0).map(({ name }) => name)).toEqual([]);
});
