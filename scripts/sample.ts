/** Prints what a pattern means: `npm run sample -- en 'you (forgot|failed) to <file> {what}'`. */
import { type Node, parsePattern } from '../src/match/notation.ts';
import { languages, loadLanguage } from './load.ts';

const [lang, pattern] = process.argv.slice(2);
if (!lang || !pattern || !languages().includes(lang)) {
  console.error(`usage: npm run sample -- <${languages().join('|')}> '<pattern>'`);
  process.exit(2);
}
const { language } = await loadLanguage(lang);
const MOST = 40;

/** Every string that a node stands for, up to a bound. */
function expand(node: Node): string[] {
  switch (node.type) {
    case 'text':
      return [node.text];
    case 'blank':
    case 'wordStart':
      return [' '];
    case 'gap':
      return ['…'];
    case 'star':
      return ['*'];
    case 'number':
      return ['#'];
    case 'start':
      return ['^ '];
    case 'end':
      return [node.mark ? ` ${node.mark}` : ' $'];
    case 'break':
      return [':'];
    case 'slot':
      return [node.shape ? `{${node.name}: ${expand(node.shape)[0]}}` : `{${node.name}}`];
    case 'phrase': {
      const text = language.phrases[node.name];
      return text === undefined ? [`<${node.name}?>`] : expand(parsePattern(text));
    }
    case 'either':
      return node.options.flatMap(expand);
    case 'sequence':
      return node.items.reduce<string[]>(
        (heads, item) => heads.flatMap((head) => expand(item).map((end) => head + end)).slice(0, 20000),
        [''],
      );
  }
}

const all = [...new Set(expand(parsePattern(pattern)).map((text) => text.replace(/\s+/g, ' ').trim()))];
const step = Math.max(1, Math.ceil(all.length / MOST));
for (let i = 0; i < all.length; i += step) console.log(all[i]);
console.log(`${all.length}${all.length >= 20000 ? ' or more' : ''} forms${step > 1 ? `, every ${step}th shown` : ''}`);
