import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';

/*
 * Writes `words/index.gen.ts` of every module from the language files that lie there, so that a further language is one file per module
 * and nothing else. With --check it changes nothing and fails when a committed file is not what the folder says.
 */
const top = join(import.meta.dirname, '..');
const SENTENCES = 'server/src/modules/platform/words/sentences.ts';
const check = process.argv.includes('--check');
const wrong: string[] = [];

for (const latvian of globSync('server/src/{shared,modules/**}/words/lv.ts', { cwd: top }).sort()) {
  const folder = dirname(latvian).split('\\').join('/');
  const languages = globSync('??.ts', { cwd: join(top, folder) }).map((file) => basename(file, '.ts'));
  languages.sort((one, other) => Number(other === 'lv') - Number(one === 'lv') || one.localeCompare(other));
  const text = [
    '// Written by `pnpm codegen` from the language files beside it. Never edited by hand.',
    `import { sentences } from '${relative(folder, SENTENCES)}';`,
    ...languages.map((language) => `import ${language} from './${language}.ts';`),
    '',
    `export const say = sentences({ ${languages.join(', ')} });`,
    '',
  ].join('\n');
  const file = join(top, folder, 'index.gen.ts');
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) wrong.push(`${folder}/index.gen.ts`);
  else writeFileSync(file, text);
}

if (wrong.length > 0) {
  console.error(`Not what the language files say: ${wrong.join(', ')}. Run: pnpm codegen`);
  process.exit(1);
}

function relative(from: string, to: string): string {
  const path = posix.relative(from, to);
  return path.startsWith('.') ? path : `./${path}`;
}
