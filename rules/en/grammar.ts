import type { Grammar, GrammarQuestion } from '../../src/types.ts';

/** What is needed of wink-nlp; its own types do not resolve everywhere. */
interface Nlp {
  readDoc(text: string): { tokens(): { out(what?: unknown, as?: unknown): unknown } };
  its: { value: unknown; pos: unknown; precedingSpaces: unknown };
}

interface Token {
  word: string;
  pos: string;
  start: number;
  end: number;
}

/** White space that breaks wink's offsets, one for one. */
const ODD_SPACE = /[\v\f\u1680\u2000\u2001\u2006-\u2008\u2028\u2029\u3000\ufeff]/g;

const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be', 'got']);
const OURS = new Set(['us', 'me', 'our', 'my', 'ourselves', 'myself']);
const NOMINAL = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);

/** Sees the sentence as words with parts of speech. wink-nlp is started by the first question. */
export function grammarOf(start: () => Nlp): Grammar {
  let nlp: Nlp | undefined;
  let lastText = '';
  let lastTokens: Token[] = [];

  function read(text: string): Token[] {
    if (text === lastText) return lastTokens;
    nlp ??= start();
    const tokens = nlp.readDoc(text.replace(ODD_SPACE, ' ')).tokens();
    const words = tokens.out(nlp.its.value) as string[];
    const tags = tokens.out(nlp.its.pos) as string[];
    const spaces = tokens.out(nlp.its.precedingSpaces) as string[];
    let at = 0;
    lastText = text;
    lastTokens = words.map((word, i) => {
      at += spaces[i]!.length;
      const token = { word: word.toLowerCase(), pos: tags[i]!, start: at, end: at + word.length };
      at = token.end;
      return token;
    });
    return lastTokens;
  }

  return {
    veto({ ruleId, sentence, start: from, end: to }: GrammarQuestion) {
      const tokens = read(sentence);
      const inside = tokens.filter((token) => token.start < to && token.end > from);
      if (ruleId === 'blame-shifting/customer' && !participleAfterHave(inside)) return 'no participle after “have”';
      if (ruleId === 'blame-shifting/agentless' && agentIsOurs(tokens, from)) return 'the passive names us as its agent';
      return undefined;
    },
  };
}

/** “You should have read it” blames; “you should have the parcel” does not. True where there is no such “have”. */
function participleAfterHave(tokens: readonly Token[]): boolean {
  const modal = tokens.findIndex(({ word }) => word === 'should' || word === 'must' || word === 'ought');
  if (modal < 0) return true;
  const have = tokens.findIndex(({ word }, i) => i > modal && (word === 'have' || word === '’ve' || word === "'ve"));
  if (have < 0) return true;
  const next = tokens.slice(have + 1).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  return !next || !NOMINAL.has(next.pos) || /(?:ed|en|own|ept|ead|ent|ught|ought)$/.test(next.word);
}

/** “It was sent late by us”: an agent after “by” within reach of the passive. */
function agentIsOurs(tokens: readonly Token[], from: number): boolean {
  const passive = tokens.findIndex(({ word, start }) => start >= from && BE.has(word));
  if (passive < 0) return false;
  const by = tokens.findIndex(({ word }, i) => i > passive && i < passive + 10 && word === 'by');
  return by >= 0 && tokens.slice(by + 1, by + 3).some(({ word }) => OURS.has(word));
}
