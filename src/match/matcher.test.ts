import { describe, expect, it } from 'vitest';
import { match } from '../../test/language.ts';

describe('words', () => {
  it.each([
    ['you forgot', 'So You  FORGOT it.', ['You  FORGOT']],
    ['you forgot', 'You, forgot it.', ['You, forgot']],
    ['you forgot', 'You – forgot it.', []],
    ['you forgot', 'you forgotten', []],
    ['you (forgot|failed to <file>)', 'You failed to upload it.', ['You failed to upload']],
    ['you for(got|get)', 'you forget', ['you forget']],
    ['you [really|simply] forgot', 'You simply forgot', ['You simply forgot']],
    ['apolog*', 'Our apologies.', ['apologies']],
    ['(on it|once*)', 'Onset it.', []],
    ['(in it|in* x)', 'Inside it.', []],
    ['you * forgot', 'you just forgot, you forgot', ['you just forgot']],
    ['within # days', 'within 14 days', ['within 14 days']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(match(pattern, text)).toEqual(expected);
  });
  it('reads contractions and slips as the words they stand for', () => {
    for (const text of ['You didn’t send it', "you DIDN'T send it", 'you did not send it'])
      expect(match('you did not send', text)).toHaveLength(1);
    expect(match("you don't care", 'you dont care')).toEqual(['you dont care']);
  });
  it('parts hyphens and unknown apostrophes', () => {
    expect(match('e mail is lost', 'Your e-mail is lost')).toEqual(['e-mail is lost']);
    expect(match('team is late', 'The team’s late')).toEqual(['team’s late']);
  });
});

describe('gaps and slots', () => {
  it('crosses up to six words, but no sentence', () => {
    expect(match('you … wrong', 'you a b c d e f wrong')).toEqual(['you a b c d e f wrong']);
    expect(match('you … wrong', 'you a b c d e f g wrong')).toEqual([]);
    expect(match('you … wrong', 'You. Wrong')).toEqual([]);
  });
  it('widens at the ends, within the clause', () => {
    expect(match('… forgot …', 'Well, you simply forgot the form, and so on')).toEqual(['you simply forgot the form']);
    expect(match('{x} is late', 'Hello, our big van is late')).toEqual(['our big van is late']);
  });
  it('prefers the longest of one pattern', () => {
    expect(match('you (forgot|forgot to <file>)', 'you forgot to send')).toEqual(['you forgot to send']);
  });
});

describe('anchors', () => {
  it('holds sentences by their start and end', () => {
    expect(match('^ calm down', 'Calm down. Please calm down.')).toEqual(['Calm down']);
    expect(match('^ calm down', 'Anna, calm down.')).toEqual(['calm down']);
    expect(match('no $', 'No. No thanks.')).toEqual(['No']);
    expect(match('are you sure … ?', 'Are you sure it is on? Are you sure it is on.')).toEqual(['Are you sure it is on']);
  });
});

describe('other spacing', () => {
  const loose = {
    spaces: 'loose',
    folds: ['jamo'],
    scripts: ['Hangul'],
    expand: {},
    clauseEnds: [],
    greeting: [],
    closing: [],
    guards: {},
    registers: {},
    dates: [],
    phrases: {},
  } as const;
  const ko = (pattern: string, text: string) =>
    match(pattern, text, { ...loose, folds: ['jamo'], scripts: ['Hangul'], clauseEnds: [], greeting: [], closing: [], dates: [] });
  it('compares Hangul by its letters, with any ending', () => {
    expect(ko('아니*', '그건 아닙니다.')).toEqual(['아닙니다']);
    expect(ko('하(ㄴ|ㄹ)', '못 한 일')).toEqual(['한']);
    expect(ko('하지', '하지만')).toEqual([]);
    expect(ko('좋게 {x}', '좋겠지만 다음에')).toEqual([]);
    expect(ko('하(ㄴ) 때', '못 한 때')).toEqual(['한 때']);
  });
  it('ignores blanks, and starts at words unless told otherwise', () => {
    expect(ko('확인하지 않으*', '확인 하지않으셔서 그렇습니다')).toEqual(['확인 하지않으셔서']);
    expect(ko('책임*', '무책임합니다')).toEqual([]);
    expect(ko('*책임*', '무책임합니다')).toEqual(['책임합니다']);
  });
  it('asks for the start of a word after an optional gap whose brackets hold a blank', () => {
    expect(ko('확인 […] 못*', '확인을 잘못했습니다')).toEqual(['확인을 잘못했습니다']);
    expect(ko('확인*[… ]못*', '확인을 잘못했습니다')).toEqual([]);
    expect(ko('확인*[… ]못*', '확인을 아직 못했습니다')).toEqual(['확인을 아직 못했습니다']);
  });
  const zh = (pattern: string, text: string) =>
    match(pattern, text, {
      spaces: 'none',
      folds: [],
      letters: '沒没',
      scripts: ['Han'],
      expand: {},
      clauseEnds: [],
      greeting: [],
      closing: [],
      guards: {},
      registers: {},
      dates: [],
      phrases: {},
    });
  it('matches characters, both scripts, commas only where a blank allows them', () => {
    expect(zh('您没看', '是您沒看清楚')).toEqual(['您沒看']);
    expect(zh('抱歉但', '抱歉，但是')).toEqual([]);
    expect(zh('抱歉 但', '抱歉，但是')).toEqual(['抱歉，但']);
    expect(zh('您…错', '您一二三四五六七八错')).toEqual(['您一二三四五六七八错']);
  });
});
