/** Writes the pages that follow from the rules, the fixtures and the docstrings: part of `npm run docs`. */
import { accuracyPages } from './accuracy-page.ts';
import { languages, loadCatalogue, loadLanguage } from './load.ts';
import { measure } from './measure.ts';
import { apiPage, readApi } from './pages/api.ts';
import { languagePages } from './pages/languages.ts';
import { rulePages } from './pages/rules.ts';
import { sweep } from './pages/text.ts';

const langs = languages();
const sources = await Promise.all(langs.map(loadLanguage));
const figures = await Promise.all(langs.map((lang) => measure(lang)));
const held = await Promise.all(langs.map((lang) => measure(lang, 'held')));
rulePages(await loadCatalogue(), sources, figures);
for (const source of sources) languagePages(source);
accuracyPages(figures, held);
apiPage(readApi());
sweep('rules');
sweep('languages');
