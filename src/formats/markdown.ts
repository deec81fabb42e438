import { fitRange, type MarkupFormat, remember } from './fit.ts';
import { readMarkdown } from './markdown-reader.ts';

const readOnce = remember(readMarkdown);

/** Markdown (CommonMark): code, link targets, HTML and block quotes are not ours. */
export const markdown: MarkupFormat = {
  name: 'markdown',
  read: (source) => readOnce(source).prose,
  escape: escapeMarkdown,
  fit: (source, range) => fitRange(source, range, readOnce(source).spans),
};

/** Only what would be read as markup: a word such as `order_id` stays as it is. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<]|&(?=[#\w]+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^(\s*)([#>+\-=~|])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2');
}
