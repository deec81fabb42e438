import { nearest } from './match/nearest.ts';
import { type CompiledPack, PACK_FORMAT } from './pack.ts';
import { presets } from './presets/presets.ts';
import type { LinterOptions, Preset, RuleSettings } from './types.ts';

const KEYS = ['packs', 'formats', 'preset', 'rules', 'locale', 'admissions'];
const LEVELS = ['error', 'warning', 'suggestion', 'off'];

const hint = (wrong: string, right: readonly string[]): string => {
  const close = nearest(wrong, right);
  return close ? ` Did you mean “${close}”?` : ` Known: ${right.slice(0, 12).join(', ')}.`;
};

/** @throws TypeError that names the key and the nearest right one */
export function checkOptions(options: LinterOptions): { packs: CompiledPack[]; preset: Preset; rules: RuleSettings } {
  if (typeof options !== 'object' || options === null) throw new TypeError('createLinter takes an object: createLinter({ packs: [en] })');
  for (const key of Object.keys(options))
    if (!KEYS.includes(key)) throw new TypeError(`createLinter knows no option “${key}”.${hint(key, KEYS)}`);
  if (!Array.isArray(options.packs) || options.packs.length === 0)
    throw new TypeError('packs: give at least one, as in createLinter({ packs: [en] })');
  const packs = options.packs.map((pack, i): CompiledPack => {
    if (typeof pack !== 'object' || pack === null || pack.kind !== 'amends-pack')
      throw new TypeError(`packs[${i}] is no pack: import one from 'amends/packs/<language>' or make one with definePack`);
    if (pack.format !== PACK_FORMAT)
      throw new TypeError(
        `packs[${i}] (${String(pack.name)}) has format ${String(pack.format)}, this version reads ${PACK_FORMAT}: update the pack or amends`,
      );
    return pack as CompiledPack;
  });
  const ids = packs.flatMap(({ rules, replies }) => [...rules, ...replies].map(({ id }) => id));
  return { packs, preset: presetOf(options.preset), rules: checkRules(options.rules ?? {}, ids) };
}

function presetOf(preset: LinterOptions['preset'] = 'recommended'): Preset {
  if (typeof preset === 'object') return { ...preset, rules: preset.rules ?? {} };
  const found = presets.find(({ name }) => name === preset);
  if (!found)
    throw new TypeError(
      `preset: no preset “${String(preset)}”.${hint(
        String(preset),
        presets.map(({ name }) => name),
      )}`,
    );
  return found;
}

function checkRules(rules: RuleSettings, ids: readonly string[]): RuleSettings {
  const known = [...new Set([...ids, ...ids.map((id) => `${id.split('/')[0]}/*`), '*'])];
  for (const [key, level] of Object.entries(rules)) {
    if (!known.includes(key)) throw new TypeError(`rules: no rule “${key}” in the packs given.${hint(key, known)}`);
    if (!LEVELS.includes(level)) throw new TypeError(`rules[“${key}”]: “${String(level)}” is no severity.${hint(String(level), LEVELS)}`);
  }
  return { ...rules };
}
