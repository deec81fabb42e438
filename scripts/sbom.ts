/** Writes dist/sbom.cdx.json: the packages whose code the build bundles, as CycloneDX. Run after the build, whose dist/THIRD-PARTY.txt names them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: { name: string; version: string; 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const bundled = new Set([...readFileSync('dist/THIRD-PARTY.txt', 'utf8').matchAll(/^(\S+) (\d+\.\d+\.\d+\S*)$/gm)].map(([line]) => line));
const all: Sbom = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const components = all.components.filter(({ name, version }) => bundled.has(`${name} ${version}`));
const missing = [...bundled].filter((one) => !components.some(({ name, version }) => `${name} ${version}` === one));
if (missing.length) throw new Error(`not in the lockfile: ${missing.join(', ')}`);
const refs = new Set(components.map((component) => component['bom-ref']));
// npm calls the package by its folder
all.metadata.component.name = JSON.parse(readFileSync('package.json', 'utf8')).name;
// the same sources give the same file
delete all.serialNumber;
delete all.metadata.timestamp;
writeFileSync(
  'dist/sbom.cdx.json',
  `${JSON.stringify(
    {
      ...all,
      components,
      dependencies: all.dependencies
        .filter(({ ref }) => refs.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
    },
    null,
    2,
  )}\n`,
);
console.log(`dist/sbom.cdx.json: ${components.length} bundled packages`);
