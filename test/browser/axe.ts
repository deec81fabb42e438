import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Throws with everything that axe finds, WCAG 2.2 AA and best practices. */
export async function clean(page: Page): Promise<void> {
  // an inline script would be refused by the page's own policy
  await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run();
    return {
      passes: passes.length,
      violations: violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html.slice(0, 160)).join('\n  ')}`),
    };
  });
  equal(found.violations.join('\n'), '');
  if (found.passes < 20) throw new Error(`axe has looked at too little: ${found.passes} rules`);
}
