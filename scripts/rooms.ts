import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/*
 * `pnpm rooms` writes the table of floors and rooms in docs/architecture.md from the folders, each room's subject from its README.md.
 * With --check it fails when the table is out of date. In both cases it fails when rooms import each other in a circle: the linter sees
 * circles of files and imports upwards, but not two rooms of a floor of which each knows the other.
 */
const top = join(import.meta.dirname, '..');
const modules = join(top, 'server/src/modules');
const page = join(top, 'docs/architecture.md');

/** From the ground up; what a folder may import is said in .oxlintrc.json. */
const FLOORS = ['platform', 'people', 'catalogue', 'rules', 'money', 'training', 'payments', 'front'];
const BEGIN = '<!-- rooms: written by `pnpm rooms` -->';
const END = '<!-- /rooms -->';

const wrong: string[] = [];
for (const folder of readdirSync(modules)) if (!FLOORS.includes(folder)) wrong.push(`server/src/modules/${folder} is no floor`);

const written = withTable(readFileSync(page, 'utf8'));
if (process.argv.includes('--check')) {
  if (written !== readFileSync(page, 'utf8'))
    wrong.push('docs/architecture.md has another table of rooms than the folders: run `pnpm rooms`');
} else {
  writeFileSync(page, written);
}
const circle = circlesOf(importsBetweenRooms());
if (circle.length > 0) wrong.push(`These rooms import each other in a circle: ${circle.join(', ')}`);
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}

function withTable(text: string): string {
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('docs/architecture.md lost the marks between which the table of rooms stands');
  return `${before}${BEGIN}\n${table()}\n${END}${after}`;
}

/** The highest floor first, as a house is drawn. */
function table(): string {
  const rows = FLOORS.toReversed().flatMap((floor) =>
    readdirSync(join(modules, floor)).map(
      (room, place) => `| ${place === 0 ? `**${floor}**` : ''} | \`${room}\` | ${subjectOf(floor, room)} |`,
    ),
  );
  return ['| floor | room | subject |', '| --- | --- | --- |', ...rows].join('\n');
}

function subjectOf(floor: string, room: string): string {
  const file = join(modules, floor, room, 'README.md');
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\n')[0]!;
  wrong.push(`server/src/modules/${floor}/${room} needs a README.md whose first line says what it is about`);
  return '';
}

function importsBetweenRooms(): Map<string, Set<string>> {
  const imports = new Map<string, Set<string>>();
  for (const file of globSync('**/*.ts', { cwd: modules, exclude: (name) => name.endsWith('.test.ts') })) {
    for (const [, from] of readFileSync(join(modules, file), 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)) {
      const to = posix.join(dirname(file), from!);
      if (to.startsWith('..') || roomOf(to) === roomOf(file)) continue;
      imports.set(roomOf(file), (imports.get(roomOf(file)) ?? new Set()).add(roomOf(to)));
    }
  }
  return imports;
}

function roomOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** Takes rooms away that import none of those left, or that none of them imports, until nothing goes any more: the rest hangs in circles. */
function circlesOf(imports: Map<string, Set<string>>): string[] {
  const left = new Set(imports.keys());
  const stands = (room: string): boolean =>
    [...(imports.get(room) ?? [])].some((other) => left.has(other)) && [...left].some((other) => imports.get(other)?.has(room));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const room of left) if (!stands(room)) left.delete(room);
  }
  return [...left].sort();
}
