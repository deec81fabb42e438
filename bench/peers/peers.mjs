/** The linters that amends is timed beside, as their users run them. Each gives a function from a text to its findings. */
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { text as alexText } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import retextSimplify from 'retext-simplify';
import prh from 'textlint-rule-prh';
import textlintWriteGood from 'textlint-rule-write-good';
import { unified } from 'unified';
import { VFile } from 'vfile';
import writeGood from 'write-good';

/** CommonJS modules arrive in a box. */
const unboxed = (module) => module.default ?? module;

function textlint(ruleId, rule, options) {
  const kernel = new TextlintKernel();
  const plugins = [{ pluginId: 'text', plugin: unboxed(textPlugin) }];
  const rules = [{ ruleId, rule: unboxed(rule), options }];
  return async (text) => (await kernel.lintText(text, { ext: '.txt', filePath: 'reply.txt', plugins, rules })).messages;
}

/** A thousand phrases, as a team's own dictionary. */
const dictionary = () => {
  const entries = Array.from({ length: 1000 }, (_, i) => `  - expected: better ${i}\n    pattern: /worse phrase ${i}/i\n`);
  return `version: 1\nrules:\n${entries.join('')}`;
};

export const peers = {
  'write-good': () => (text) => writeGood(text),
  alex: () => (text) => alexText(text).messages,
  'retext, 5 rules': () => {
    const processor = unified().use(retextEnglish).use(retextEquality).use(retextSimplify).use(retextPassive);
    processor.use(retextIntensify).use(retextProfanities).freeze();
    return (text) => {
      const file = new VFile(text);
      processor.runSync(processor.parse(file), file);
      return file.messages;
    };
  },
  'textlint, write-good': () => textlint('write-good', textlintWriteGood, {}),
  'textlint, prh with 1,000 entries': () => textlint('prh', prh, { ruleContents: [dictionary()] }),
  'harper.js': async () => {
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
};
