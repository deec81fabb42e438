/** `npm audit`, which fails on any known vulnerability; a registry that does not answer is said, and fails nothing. */
import { spawnSync } from 'node:child_process';

interface Audit {
  vulnerabilities?: Record<string, { severity: string; range: string }>;
}

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 1e9 });
let audit: Audit = {};
try {
  audit = JSON.parse(stdout);
} catch {
  // no answer
}
if (!audit.vulnerabilities) console.log('audit: the registry gave no answer; nothing was checked');
else {
  const found = Object.entries(audit.vulnerabilities);
  for (const [name, { severity, range }] of found) console.error(`audit: ${name} ${range}: ${severity}`);
  console.log(`audit: ${found.length} vulnerable packages`);
  process.exitCode = found.length ? 1 : 0;
}
