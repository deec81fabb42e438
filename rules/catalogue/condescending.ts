import { family } from '../define.ts';

export default family({
  favor: {
    title: 'Favor',
    severity: 'warning',
    by: 'pattern',
    hears: '“Be grateful”: luck, exception, generosity.',
    guards: ['quoted', 'theirs'],
    guides: { '002': 'do not make the customer feel indebted', '004': 'help without making it a favour' },
  },
  'calm-down': {
    title: 'Calm down',
    severity: 'error',
    by: 'pattern',
    hears: 'Being told how to feel.',
    guards: ['quoted', 'theirs'],
    guides: { '003': 'never tell an angry customer to calm down' },
  },
  'talking-down': {
    title: 'Talking down',
    severity: 'warning',
    by: 'pattern',
    hears: '“You are slow.”',
    guards: ['quoted', 'theirs'],
    guides: { '002': 'do not lecture', '004': 'speak as to an equal' },
  },
  'insulting-question': {
    title: 'Insulting question',
    severity: 'error',
    by: 'pattern',
    hears: 'Doubt of the customer’s wits or honesty.',
    guards: ['quoted'],
    guides: { '002': 'do not question what the customer says', '004': 'ask to understand, not to test' },
  },
  'expectation-shaming': {
    title: 'Expectation shaming',
    severity: 'error',
    by: 'pattern',
    hears: '“You want too much.”',
    guards: ['quoted', 'theirs'],
    guides: { '001': 'the client has a right to expect', '004': 'expectations are information, not a fault' },
  },
  redefining: {
    title: 'Redefining',
    severity: 'warning',
    by: 'pattern',
    hears: 'The defect is recast as the customer’s taste or misunderstanding.',
    guards: ['quoted', 'theirs'],
    guides: { '002': 'do not explain the complaint away' },
  },
});
