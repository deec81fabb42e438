import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The program as it is published, in a process of its own: `npm run build` first. */
function amends(argv: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...argv], {
    encoding: 'utf8',
    input,
    env: { PATH: process.env.PATH },
  });
  return { code: status, stdout, stderr };
}

it('has been built', () => {
  expect(existsSync('dist/cli.js') && existsSync('dist/packs/index.js'), 'run `npm run build` first').toBe(true);
});

describe.each(['late-parcel.txt', 'refund.ko.txt', 'refund.ru.txt', 'refund.el.txt', 'refund.zh.txt'])('examples/%s', (name) => {
  const file = `examples/${name}`;

  it('is found wanting, in words that stand in it', () => {
    const { code, stdout, stderr } = amends([file, '--format', 'json']);
    expect([code, stderr]).toEqual([1, '']);
    const [{ findings }] = JSON.parse(stdout);
    expect(findings.length).toBeGreaterThan(1);
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const { range, line, column } of findings)
      expect(readFileSync(file, 'utf8').slice(range.start)).toBe([lines[line - 1].slice(column - 1), ...lines.slice(line)].join('\n'));
  });

  it('is better after --fix', () => {
    const before = JSON.parse(amends([file, '-f', 'json']).stdout)[0].score.total;
    const fixed = amends([file, '--fix']);
    expect(fixed.stderr).toBe('');
    expect(JSON.parse(amends(['-f', 'json'], fixed.stdout).stdout)[0].score.total).toBeGreaterThan(before);
  });
});

it('has nothing to say against a good reply', () => {
  const { code, stdout } = amends(['examples/good-reply.txt', '--customer', 'examples/late-parcel.customer.txt']);
  expect(stdout).toContain('Nothing to change.');
  expect(code).toBe(0);
});

it('prints no colour into a pipe, and survives its closing', () => {
  expect(amends(['examples/late-parcel.txt']).stdout).not.toContain('\u001b');
  expect(amends(['--help'], '').code).toBe(0);
});

it.each([['{}'], ['\ud800'], [''], ['a'.repeat(1e6)], ['. '.repeat(5e5)], ['\0\r\n\u2028'.repeat(1000)]])('takes any text (%#)', (text) => {
  const { code, stderr } = amends(['--format', 'ndjson'], text);
  expect(stderr).toBe('');
  expect(code).toBeLessThan(2);
});

it('finds the same in Markdown and HTML, at its place', () => {
  const html = amends(['--as', 'html', '-f', 'json', '--lang', 'en'], '<p>Hi,</p><p>You <b>failed</b> to attach the invoice.</p>');
  const [{ findings }] = JSON.parse(html.stdout);
  const blame = findings.find(({ ruleId }: { ruleId: string }) => ruleId === 'blame-shifting/customer');
  expect(blame.column).toBe(14);
});

it('names the nearest preset and rule', () => {
  expect(amends(['--preset', 'strikt', '--lang', 'en'], 'x')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^amends: .*strict.*\n$/),
  });
  expect(amends(['--rule', 'blame-shifting/custmer=off', '--lang', 'en'], 'x').stderr).toMatch(/^amends: .*blame-shifting\/customer.*\n$/);
});

it('lints an archive alike in one process and in two', () => {
  const texts = ['You failed to attach the invoice.', 'Спасибо за письмо.', '', '我们没有办法。'];
  const archive = Array.from({ length: 2600 }, (_, i) => (i % 7 === 6 ? '' : JSON.stringify({ id: i, text: texts[i % 4] }))).join('\n');
  const one = amends(['archive', '-'], archive);
  expect(one.stdout.split('\n').length).toBeGreaterThan(2200);
  expect(amends(['archive', '-', '--jobs', '2'], archive)).toEqual(one);
});
