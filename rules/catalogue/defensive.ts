import { family } from '../define.ts';

export default family({
  denial: {
    title: 'Denial',
    severity: 'error',
    by: 'pattern',
    hears: '“We did nothing wrong.”',
    guards: ['quoted', 'theirs'],
    guides: { '001': 'do not defend yourself; take the client’s side', '004': 'take responsibility instead of protecting yourself' },
  },
  excuse: {
    title: 'Excuse',
    severity: 'warning',
    by: 'pattern',
    hears: 'Reasons that serve us: workload, staff, internal trouble.',
    guards: ['quoted', 'theirs'],
    guides: {
      '000': 'no excuses',
      '002': 'the customer does not care about our problems',
      '004': 'explanations sound like excuses before the apology',
    },
  },
  'policy-recital': {
    title: 'Policy recital',
    severity: 'warning',
    by: 'pattern',
    hears: 'A rule instead of a person.',
    guards: ['quoted', 'theirs', 'asked'],
    guides: { '000': 'do not hide behind the rules' },
  },
  arguing: {
    title: 'Arguing',
    severity: 'warning',
    by: 'pattern',
    hears: 'We want the last word.',
    guards: ['quoted'],
    guides: { '002': 'winning the argument loses the customer', '004': 'do not argue' },
  },
  'effort-display': {
    title: 'Effort display',
    severity: 'warning',
    by: 'pattern',
    hears: 'How hard this was for us.',
    guards: ['quoted', 'theirs'],
    guides: { '002': 'the customer should not hear how much work it was' },
  },
  'non-apology': {
    title: 'Non-apology',
    severity: 'warning',
    by: 'pattern',
    hears: 'An apology that is taken back.',
    guards: ['quoted'],
    guides: { '000': 'apologise without conditions' },
  },
  'counter-attack': {
    title: 'Counter-attack',
    severity: 'error',
    by: 'pattern',
    hears: 'A remark on the customer’s person, tone or behaviour.',
    guards: ['quoted', 'theirs'],
    guides: { '001': 'stay calm under insult', '003': 'do not answer anger with anger' },
  },
});
