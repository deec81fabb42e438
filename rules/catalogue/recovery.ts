import { family } from '../define.ts';

export default family({
  acknowledge: { title: 'Name the trouble', severity: 'warning', by: 'reply', hears: 'They have not understood what happened to me.', guides: { '000': 'listen and acknowledge', '003': 'name the feeling', '004': 'acknowledge the problem' } },
  'empathy-before-apology': { title: 'Empathy before apology', severity: 'suggestion', by: 'reply', hears: 'An apology before any understanding.', guides: { '000': 'empathise, then apologise' } },
  'empathy-before-solution': { title: 'Empathy before solution', severity: 'warning', by: 'reply', hears: 'The fix, or questions, before any understanding.', guides: { '003': 'the mood first, then the matter', '004': 'empathy first' } },
  ownership: { title: 'Take it on', severity: 'warning', by: 'reply', hears: 'Nobody takes this on.', guides: { '004': 'say “I” and act' } },
  solution: { title: 'Offer something', severity: 'warning', by: 'reply', hears: 'Nothing will change.', guides: { '000': 'guide to a solution', '003': 'offer a solution', '004': 'fix it' } },
  commitment: { title: 'Next step with a time', severity: 'warning', by: 'reply', hears: 'I do not know when anything happens.', guides: { '000': 'accountable action', '001': 'name the time' } },
  'follow-up': { title: 'Check back', severity: 'warning', by: 'reply', hears: 'They will not check whether it works.', guides: { '004': 'follow up' } },
  choice: { title: 'Leave a choice', severity: 'suggestion', by: 'reply', hears: 'I have no say in it.', guides: { '003': 'offer a choice' } },
  reflection: { title: 'Say back what happened', severity: 'warning', by: 'reply', hears: 'They did not read my message.', guides: { '000': 'say back what you heard', '003': 'repeat the main points' } },
  'asks-again': { title: 'Asks again', severity: 'warning', by: 'reply', hears: 'I told them already.', guides: { '003': 'do not make the customer repeat' } },
  'offer-call': { title: 'Offer to talk', severity: 'warning', by: 'reply', hears: 'Another message that leads nowhere.', guides: { '001': 'call when the correspondence gets long' } },
  redress: { title: 'Something beyond repair', severity: 'suggestion', by: 'reply', hears: 'Repair alone does not make up for it.', guides: { '004': 'compensate' } },
  introduction: { title: 'Give your name', severity: 'suggestion', by: 'reply', hears: 'I do not know whom I am talking to.', guides: { '003': 'introduce yourself' } },
});
