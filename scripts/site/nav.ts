/** One line of the navigation: a page by its source, and what it is called there. */
export type NavItem = readonly [source: string, title: string];

/** The pages in the order in which one reads them. A page that is not here is reached from one that is: the test of links holds that. */
export const NAV: readonly { title: string; items: readonly NavItem[] }[] = [
  {
    title: 'Start',
    items: [
      ['README.md', 'What it is'],
      ['docs/getting-started.md', 'Get started'],
      ['playground/index.html', 'Playground'],
    ],
  },
  {
    title: 'Use it',
    items: [
      ['docs/presend.md', 'Before Send'],
      ['docs/browser.md', 'On a web page'],
      ['docs/codemirror.md', 'In CodeMirror'],
      ['docs/testing-replies.md', 'Test canned replies'],
      ['docs/command-line.md', 'Command line'],
      ['docs/canned-replies.md', 'Files of replies'],
      ['docs/configuration.md', 'Configuration'],
      ['docs/archives.md', 'Archives'],
      ['docs/formats.md', 'Markdown and HTML'],
      ['docs/stream.md', 'Streams'],
      ['docs/mail.md', 'Mail'],
      ['docs/unified.md', 'unified and textlint'],
      ['docs/language-server.md', 'Language server'],
      ['docs/mcp.md', 'MCP server'],
      ['docs/api.md', 'API reference'],
    ],
  },
  {
    title: 'What it knows',
    items: [
      ['docs/rules/README.md', 'Rules'],
      ['docs/languages/en/README.md', 'English'],
      ['docs/languages/ko/README.md', '한국어'],
      ['docs/languages/ru/README.md', 'Русский'],
      ['docs/languages/el/README.md', 'Ελληνικά'],
      ['docs/languages/zh/README.md', '中文'],
      ['docs/score.md', 'Score'],
      ['docs/accuracy.md', 'Accuracy'],
      ['docs/performance.md', 'Performance'],
      ['docs/decisions.md', 'Decisions'],
    ],
  },
  {
    title: 'Add to it',
    items: [
      ['docs/house-rules.md', 'House rules'],
      ['docs/writing-rules.md', 'Writing rules'],
      ['docs/adding-a-language.md', 'A new language'],
      ['CONTRIBUTING.md', 'Contributing'],
      ['CHANGELOG.md', 'Changes'],
    ],
  },
];
