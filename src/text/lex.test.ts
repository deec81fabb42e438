import { describe, expect, it } from 'vitest';
import { foldTable } from './fold.ts';
import { type LexRules, lex, type Mask } from './lex.ts';
import { Before } from './tokens.ts';
import { spellings } from './vocabulary.ts';

const rules = (over: Partial<LexRules> = {}): LexRules => ({
  spaces: 'strict',
  fold: foldTable({ folds: ['case'] }),
  jamo: false,
  vocabulary: { words: spellings([], []), stems: spellings([], []), reads: [[]], symbols: [[]] },
  abbreviations: new Set(['mr', 'e.g', 'p.m']),
  questionMarks: '',
  ...over,
});
const sentences = (text: string, over: Partial<LexRules> = {}, masks: Mask[] = []): string[] =>
  lex(text, 0, text.length, masks, rules(over)).sentences.map(({ start, close }) => text.slice(start, close));

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Mr. Smith paid 3.50 at 5 p.m. today.', ['Mr. Smith paid 3.50 at 5 p.m. today.']],
    ['It came at 5 p.m. We saw it.', ['It came at 5 p.m.', 'We saw it.']],
    ['ok. we will.', ['ok.', 'we will.']],
    ['Wait... what? No…', ['Wait... what?', 'No…']],
    ['Wait… what.. No... ', ['Wait… what..', 'No...']],
    ['It is done.. ❤️ We wait.. ❤️ and wait', ['It is done..', 'We wait.. ❤️ and wait']],
    ['Hello Anna,\n\nSorry.\n\nBest\nTom', ['Hello Anna', 'Sorry.', 'Best', 'Tom']],
    ['1. Open it.\n2. Close it.', ['1. Open it.', '2. Close it.']],
    ['Really?! Yes', ['Really?!', 'Yes']],
    ['Thanks 😊 We will', ['Thanks', 'We will']],
    ['', []],
    ['…!?', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
  it('reads on over lines that were wrapped by hand', () => {
    expect(sentences('We have looked at the whole of your order again and found\nthat it is late.')).toHaveLength(1);
  });
  it('ends a sentence at a link before a capital', () => {
    const at = (text: string): Mask => ({ start: text.indexOf('https'), end: text.indexOf('/x') + 2, kind: 'token' });
    const apart = 'See https://e.org/x Let us know.';
    expect(sentences(apart, {}, [at(apart)])).toEqual(['See https://e.org/x', 'Let us know.']);
    const together = 'See https://e.org/x for more.';
    expect(sentences(together, {}, [at(together)])).toHaveLength(1);
  });
  it('ends Greek questions at the semicolon', () => {
    expect(sentences('Γιατί; Δεν ξέρω.', { questionMarks: ';' })).toEqual(['Γιατί;', 'Δεν ξέρω.']);
  });
  it('ends a sentence at the indent of the next paragraph', () => {
    const none = { spaces: 'none', vocabulary: null } as const;
    expect(sentences('“张三”　　您好。　　已查收', none)).toEqual(['张三', '您好。', '已查收']);
    expect(sentences('王　伟您好', none)).toHaveLength(1);
  });
  it('ends Korean and Chinese sentences without spaces', () => {
    expect(sentences('했어요.그래요 2024. 3. 12. 에', { spaces: 'loose', vocabulary: null, jamo: true })).toEqual([
      '했어요.',
      '그래요 2024. 3. 12.',
      '에',
    ]);
    expect(sentences('好的。谢谢！真的吗？', { spaces: 'none', vocabulary: null })).toEqual(['好的。', '谢谢！', '真的吗？']);
    expect(sentences('네 ㅠㅠ 죄송해요~ 다시', { spaces: 'loose', vocabulary: null, jamo: true })).toHaveLength(3);
  });
  it('parts at what is not ours', () => {
    expect(sentences('Before\n> quoted\nAfter', {}, [{ start: 7, end: 16, kind: 'cut' }])).toEqual(['Before', 'After']);
  });
});

describe('commas', () => {
  const commas = (text: string) => {
    const { before, count } = lex(text, 0, text.length, [], rules({}));
    return before.slice(0, count).map((one) => one === Before.Comma);
  };
  it('part clauses, but not the letters of one word', () => {
    expect(commas('πάρτε ό,τι θέλετε, κύριε')).toEqual([false, false, false, false, true]);
    expect(commas('sorry,but no')).toEqual([false, true, false]);
  });
});

describe('offsets', () => {
  it('stay those of the text, whatever was folded', () => {
    const text = 'Ἄ é ﬁ 😀 한국 x';
    const tokens = lex(text, 0, text.length, [], rules());
    const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
    expect(words).toEqual(['Ἄ', 'é', 'ﬁ', '한국', 'x']);
  });
});
