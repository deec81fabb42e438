export { PackError } from './compile-pack.ts';
export { definePack, defineRule, type HousePack, type HouseRule } from './define.ts';
export { fix } from './fix.ts';
export { createLinter } from './linter.ts';
export { PatternError } from './match/notation.ts';
export { PLACEHOLDERS as placeholderSyntaxes } from './text/masks.ts';
export * from './types.ts';
