export { html } from './html.ts';
export { markdown } from './markdown.ts';
