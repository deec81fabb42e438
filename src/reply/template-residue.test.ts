import { describe, expect, it } from 'vitest';
import { found, linterOf } from '../../test/language.ts';

const linter = linterOf(
  { 'scripted/template-residue': { offer: [] } },
  {},
  { placeholderNames: ['customer', 'name', 'date'], placeholderNotes: ['insert date …', '… goes here', 'courier'] },
);

describe('template residue', () => {
  it.each([
    ['Dear [customer name], it is done.', ['[customer name]']],
    ['It comes on [date].', ['[date]']],
    ['Your order XXXX is here.', ['XXXX']],
    ['{{first_name}}, it is done.', ['{{first_name}}']],
    ['Best\n[name]', ['[name]']],
    ['It comes TBD.', ['TBD']],
    ['You get £XX.XX back.', ['XX.XX']],
    ['Dear <customer name>, it is done.', ['<customer name>']],
    ['Your code is <order_id>.', ['<order_id>']],
    ['It waits at the <station/airport>.', ['<station/airport>']],
    ['It is late because <reason for the delay>.', ['<reason for the delay>']],
    ['You did not attach the <form>.', ['<form>']],
    ['Regards, [AGENT]', ['[AGENT]']],
    ['It comes on (insert date of the run), the number is (the number goes here).', ['(insert date of the run)', '(the number goes here)']],
    ['Your (courier) knocks twice.', ['(courier)']],
    ['Dear null, your order undefined is here.', ['null', 'undefined']],
    ['It is done. <<customer note if late>> Goodbye.', ['<<customer note if late>>']],
    ['Dear <<FIRST_NAME>>, it is done.', ['<<FIRST_NAME>>']],
  ])('marks %s', (text, expected) => {
    expect(found(linter, text)).toEqual(expected);
  });
  it.each([
    'Go to [Help > Customer desk] and press Send.',
    'Go to [Home] > [Customer] > [Orders].',
    "Write to us under [Blog 'Voice of the customer'].",
    'You find it in C:\\Profiles\\XXXX.default and in /home/XXXX.txt now.',
    'I put it in the column “TODO” on your board.',
    'You find it in <Tools | Customer | Disk Space>, or press <alt>.',
    'Go to <Account Settings>, then press Send.',
    'It is on its way. ^[SP]',
    'Go to the [Customer desk] - [Orders] tab.',
    'Send us [① the name ② the date], please.',
    'Send null without quotation marks: {"phone": null}.',
    'Send the form (courier, name and date), then insert the card (chip first).',
    'See note [1] and the size [PDF, 2 MB].',
    'Your plan <<Family Large>> is on; its state is <<on the way>>.',
  ])('leaves %s alone', (text) => {
    expect(found(linter, text)).toEqual([]);
  });
  it('compares names and notes as the language folds its letters', () => {
    const greek = linterOf(
      { 'scripted/template-residue': { offer: [] } },
      {},
      { scripts: ['Latin', 'Greek'], folds: ['case', 'accents'], placeholderNames: [' λόγο'], placeholderNotes: ['να μπει το όνομα …'] },
    );
    expect(found(greek, 'It is done (ΝΑ ΜΠΕΙ ΤΟ ΟΝΟΜΑ της).')).toEqual(['(ΝΑ ΜΠΕΙ ΤΟ ΟΝΟΜΑ της)']);
    expect(found(greek, 'It is late: [ο λογος].')).toEqual(['[ο λογος]']);
    expect(found(greek, 'Open [Κατάλογος].')).toEqual([]);
  });
  it('leaves alone what the customer asks about, but not in a greeting', () => {
    const marked = (text: string) =>
      linter
        .lint({ text, customer: 'You wrote “Hello [NAME]” and my receipt says XXXX 12. Why?' })
        .findings.map(({ range }) => text.slice(range.start, range.end));
    expect(marked('The mail with “Hello [NAME]” was my draft. The XXXX hides your card.')).toEqual([]);
    expect(marked('Hello [NAME], the XXXX hides your card.')).toEqual(['[NAME]']);
    expect(marked('The mail with “Hello [DATE]” was my draft.')).toEqual(['[DATE]']);
  });
});
