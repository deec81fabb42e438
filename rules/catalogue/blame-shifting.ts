import { family } from '../define.ts';

export default family({
  customer: {
    title: 'Blaming the customer',
    severity: 'error',
    by: 'pattern',
    hears: '“You did it.”',
    guards: ['quoted', 'theirs'],
    guides: {
      '001': 'do not accuse your clients',
      '002': 'do not point out the customer’s mistake',
      '004': 'put no blame on the customer',
    },
  },
  colleague: {
    title: 'Blaming a colleague',
    severity: 'warning',
    by: 'pattern',
    hears: '“It was another team.”',
    guards: ['quoted', 'theirs'],
    guides: { '001': 'the company is one for the client', '004': 'do not shift it to another department' },
  },
  'third-party': {
    title: 'Blaming a third party',
    severity: 'warning',
    by: 'pattern',
    hears: 'The courier, the supplier, “the system” did it.',
    guards: ['quoted', 'theirs'],
    guides: { '004': 'own the result, whoever caused it' },
  },
  'not-my-job': {
    title: 'Not my job',
    severity: 'warning',
    by: 'pattern',
    hears: '“Not my problem.”',
    guards: ['quoted', 'theirs'],
    guides: { '001': 'never say that it is not your job', '003': 'the first who is asked is responsible' },
  },
  agentless: {
    title: 'Agentless passive',
    severity: 'warning',
    by: 'pattern',
    hears: 'A passive that hides who erred.',
    guards: ['quoted', 'theirs', 'owned'],
    guides: { '004': 'say who acts' },
  },
  'behind-manager': {
    title: 'Behind the manager',
    severity: 'warning',
    by: 'pattern',
    hears: 'Someone above decides, not I.',
    guards: ['quoted', 'theirs'],
    guides: { '004': 'act yourself, or say who gets the decision and by when' },
  },
});
