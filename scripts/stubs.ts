/** What `npm run new` writes. Each says TODO where an author must decide; `npm run cells` names what is still missing. */

export const cellStub = `import { cell } from '../../define.ts';

export default cell({
  message: 'TODO: what the customer hears. What to do instead.',
  patterns: [{ match: ['TODO the words'] }],
  rewrite: [{ clause: 'TODO words that can be sent' }],
  flags: { '⟦TODO the words⟧.': '' },
  allows: ['TODO a good sentence that comes close.'],
});
`;

export const replyStub = `import { replyCell } from '../../define.ts';

export default replyCell({
  message: 'TODO: what the customer hears. What to do instead.',
  offer: [{ sentence: 'TODO a sentence that can be added' }],
});
`;

export const entryStub = (rule: string): string =>
  `  '${rule}': {\n    title: 'TODO',\n    severity: 'warning',\n    by: 'pattern',\n    hears: 'TODO',\n    guards: ['quoted', 'theirs'],\n    guides: {},\n  },\n`;

export const catalogueStub = (rule: string): string =>
  `import { family } from '../define.ts';\n\nexport default family({\n${entryStub(rule)}});\n`;

export const languageStub = (code: string): string => `import { language } from '../define.ts';

export default language({
  code: '${code}',
  name: 'TODO the name of the language, in the language itself',
  // 'strict': words between blanks. 'loose': blanks may be missing. 'none': no blanks.
  spaces: 'strict',
  scripts: ['Latin'],
  // what makes no difference to a reader: 'case', 'accents'
  folds: ['case'],
  // shared by the patterns of all rules, as <we>
  phrases: {},
  // conjunctions: where a clause ends
  clauseEnds: [],
  abbreviations: [],
  guards: {},
  greeting: [],
  closing: [],
  situation: { complaint: { customer: [], draft: [] }, question: { customer: [], draft: [] }, praise: { customer: [], draft: [] } },
  registers: { formal: [], casual: [] },
  quoteHeaders: [],
  dates: [],
});
`;

export const movesStub = `import { moves } from '../define.ts';

export default moves({});
`;
