import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Everything that must hold before a change lands, in the order in which it is cheapest to learn of a mistake.
 * Goes on after a failed step, so that one run tells all; the last line counts the tests.
 */
const top = join(import.meta.dirname, '..');
const results = mkdtempSync(join(tmpdir(), 'stars-check-'));

interface Step {
  name: string;
  run: string;
  /** Folder whose Vitest run it is; its tests are counted. */
  tests?: string;
}

const vitest = (folder: string, name: string, more = ''): Step => ({
  name,
  tests: name,
  run: `pnpm --filter ./${folder} exec vitest run ${more} --reporter=default --reporter=json --outputFile.json=${join(results, `${name.replaceAll(' ', '-')}.json`)}`,
});

const steps: Step[] = [
  { name: 'format', run: 'biome format .' },
  {
    name: 'lint',
    run: 'oxlint --deny-warnings --type-aware public-ui/src && oxlint --quiet --type-aware server/src admin-ui/src tests && oxlint --quiet scripts codegen',
  },
  { name: 'rooms', run: 'node scripts/rooms.ts --check' },
  { name: 'schema drift', run: 'pnpm --filter server --silent schema:check' },
  { name: 'codegen drift', run: 'graphql-codegen --check' },
  { name: 'types', run: 'pnpm -r --workspace-concurrency=1 typecheck' },
  { name: 'build', run: 'node scripts/build-when-changed.ts' },
  vitest('server', 'server tests'),
  vitest('public-ui', 'public interface tests'),
  vitest('admin-ui', 'console tests'),
  vitest('tests', 'api tests'),
  vitest('tests', 'browser stories', '--config vitest.e2e.config.ts'),
  { name: 'rules', run: 'node scripts/rules.ts --check' },
];

const only = process.argv.slice(2);
const failed: string[] = [];
let passedTests = 0;
let failedTests = 0;
let skippedTests = 0;

for (const step of steps) {
  if (only.length > 0 && !only.includes(step.name)) continue;
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const code = await new Promise<number | null>((done) => {
    spawn(step.run, { cwd: top, shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).on('close', done);
  });
  if (step.tests) count(step.tests);
  if (code !== 0) failed.push(step.name);
  console.log(`── ${step.name}: ${code === 0 ? 'right' : 'WRONG'} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}

console.log(failed.length === 0 ? '\nEverything holds.' : `\nWrong: ${failed.join(', ')}`);
console.log(`${passedTests} passed, ${failedTests} failed, ${skippedTests} skipped`);
process.exit(failed.length === 0 ? 0 : 1);

function count(name: string): void {
  const file = join(results, `${name.replaceAll(' ', '-')}.json`);
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  passedTests += report.numPassedTests;
  failedTests += report.numFailedTests;
  skippedTests += report.numPendingTests;
}
