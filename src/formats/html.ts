import { fitRange, type MarkupFormat, remember } from './fit.ts';
import { readHtml } from './html-reader.ts';

const readOnce = remember(readHtml);

/** HTML, as pages and mails write it: code, scripts and quoted mail are not ours. */
export const html: MarkupFormat = {
  name: 'html',
  read: (source) => readOnce(source).prose,
  escape: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  fit: (source, range) => fitRange(source, range, readOnce(source).spans),
};
