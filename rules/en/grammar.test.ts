import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { grammarOf } from './grammar.ts';

const grammar = grammarOf(() => winkNLP(model, ['sbd', 'negation', 'pos']) as unknown as ReturnType<Parameters<typeof grammarOf>[0]>);
const veto = (ruleId: `${string}/${string}`, sentence: string, words: string) =>
  grammar.veto({ ruleId, sentence, start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length });

describe('the grammar of English', () => {
  it('tells a reproach from a possession', () => {
    expect(veto('blame-shifting/customer', 'You should have the parcel by now.', 'You should have the parcel')).toBeDefined();
    expect(veto('blame-shifting/customer', 'You should have checked the label.', 'You should have checked the label')).toBeUndefined();
    expect(veto('blame-shifting/customer', 'You forgot the label.', 'You forgot the label')).toBeUndefined();
  });
  it('sees who acts in a passive', () => {
    expect(veto('blame-shifting/agentless', 'Your order was packed wrongly by us.', 'was packed wrongly')).toBeDefined();
    expect(veto('blame-shifting/agentless', 'Your order was packed wrongly.', 'was packed wrongly')).toBeUndefined();
  });
  it('keeps its offsets over odd white space', () => {
    expect(veto('blame-shifting/customer', '\u3000\ufeffYou should have the parcel.', 'You should have the parcel')).toBeDefined();
  });
});
