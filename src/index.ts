export { fix } from './fix.ts';
export { createLinter } from './linter.ts';
export { PatternError } from './match/notation.ts';
export { PackError } from './compile-pack.ts';
export * from './types.ts';
