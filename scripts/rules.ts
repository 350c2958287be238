import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * `pnpm rules` prints every rule of docs/rules.md with the number of tests that name it.
 * With --check it fails when a rule marked "tested" there has no test, or a test names a rule that is not listed.
 */
const top = join(import.meta.dirname, '..');
const RULE = /\b(?:GLOSS|ROLE|CAT|ACC|FUND|APP|PROV|QUAL|CAR|CONT|NOTE|ANA|INT|API|OPS|BEY)-\d+\b/g;

const listed = new Map<string, { text: string; promised: boolean }>();
for (const line of readFileSync(join(top, 'docs/rules.md'), 'utf8').split('\n')) {
  const row = /^\| ([A-Z]+-\d+) \| (.+?) \| (tested|later) \|$/.exec(line);
  if (row) listed.set(row[1]!, { text: row[2]!, promised: row[3] === 'tested' });
}

const named = new Map<string, Set<string>>();
const files = globSync('{server,public-ui,admin-ui,tests}/**/*.{test,spec}.{ts,tsx}', {
  cwd: top,
  exclude: ['**/node_modules', '**/dist'],
});
for (const file of files) {
  for (const [id] of readFileSync(join(top, file), 'utf8').matchAll(RULE)) named.set(id, (named.get(id) ?? new Set()).add(file));
}

const check = process.argv.includes('--check');
const wrong: string[] = [];
for (const [id, { text, promised }] of listed) {
  const count = named.get(id)?.size ?? 0;
  if (!check) console.log(`${count > 0 ? String(count).padStart(3) : '  –'}  ${id.padEnd(9)} ${text}`);
  if (promised && count === 0) wrong.push(`${id} is promised in docs/rules.md but no test names it`);
}
for (const id of named.keys()) if (!listed.has(id)) wrong.push(`${id} is named by a test but not listed in docs/rules.md`);
const tested = [...listed.keys()].filter((id) => named.has(id)).length;
console.log(`${tested} of ${listed.size} rules are named by a test.`);
if (check && wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
