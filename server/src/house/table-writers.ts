import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../mikro-orm.config.ts';

const SOURCE = join(import.meta.dirname, '..');

/** Not part of the running platform: they make tables, fill them, or measure. */
const EXCEPTED = ['migrations/', 'seeds/', 'bench/', 'testing/', 'house/'];

/** A table, the module whose entity describes it, and who writes it: files by module. */
export interface Table {
  name: string;
  /** "training/applications"; null where no entity describes it, as between two that know many of each other. */
  home: string | null;
  writers: ReadonlyMap<string, readonly string[]>;
}

/**
 * Who writes which table, read from the code: statements of SQL, and entities that are made, inserted or changed in bulk. A loaded
 * entity that is changed by assignment cannot be told; `foreignEntities` sees to it that nobody loads another module's.
 */
export async function tablesAndWriters(): Promise<Table[]> {
  const orm = await MikroORM.init(ormOptions('postgresql://nobody@localhost/none'));
  const described = [...orm.getMetadata().getAll().values()].map(({ className, tableName }) => ({ className, tableName }));
  const files = sourceFiles().map((path) => ({ path, text: withoutComments(readFileSync(join(SOURCE, path), 'utf8')) }));
  const homes = new Map(files.filter(({ path }) => path.endsWith('.entity.ts')).map(({ path, text }) => [classIn(text), moduleOf(path)]));
  const classes = new Map(described.map(({ className, tableName }) => [className, tableName]));
  const writers = new Map<string, Map<string, string[]>>();
  const names = [...new Set([...described.map(({ tableName }) => tableName), ...madeByMigrations()])].sort();
  for (const name of names) writers.set(name, new Map());
  for (const { path, text } of files) {
    if (EXCEPTED.some((folder) => path.startsWith(folder))) continue;
    for (const name of new Set(writtenIn(text, classes))) {
      const by = writers.get(name);
      if (by) by.set(moduleOf(path), [...(by.get(moduleOf(path)) ?? []), path]);
    }
  }
  await orm.close();
  return names.map((name) => {
    const entity = described.find(({ tableName }) => tableName === name);
    return { name, home: (entity && homes.get(entity.className)) ?? null, writers: writers.get(name)! };
  });
}

/** Uses of another module's entity as a thing, not as a type, outside entities: whoever loads one can change it. References are no loads. */
export function foreignEntities(): string[] {
  return sourceFiles()
    .filter((path) => path.startsWith('modules/') && !path.endsWith('.entity.ts'))
    .flatMap((path) => {
      const text = withoutComments(readFileSync(join(SOURCE, path), 'utf8'));
      return [...text.matchAll(/import \{ (\w+) \} from '([^']*\.entity\.ts)'/g)]
        .filter(([, , from]) => moduleOf(join(path, '..', from!)) !== moduleOf(path))
        .flatMap(([, name]) => {
          const uses = [...text.matchAll(new RegExp(`\\b${name}\\b(?!\\.entity)`, 'g'))].length - 1;
          const references = [...text.matchAll(new RegExp(`getReference\\(${name}\\b`, 'g'))].length;
          return uses === references ? [] : [`${path} uses ${name}`];
        });
    });
}

/** The table of the documentation: what each module writes. */
export function ownersInWords(tables: readonly Table[]): string {
  // what is changed only as a loaded entity is changed at its home: nobody else loads it
  const ownersOf = ({ writers, home }: Table) => (writers.size > 0 ? [...writers.keys()].sort().join(', ') : home);
  const byModule = Map.groupBy(tables, (table) => ownersOf(table) ?? '');
  const lines = [...byModule]
    .filter(([module]) => module !== '')
    .sort(([a], [b]) => floorOf(a) - floorOf(b) || a.localeCompare(b))
    .map(([module, own]) => `| \`${module}\` | ${own.map(({ name }) => `\`${name}\``).join(' ')} |`);
  return ['| module | writes |', '| --- | --- |', ...lines].join('\n');
}

const FLOORS = ['platform', 'people', 'catalogue', 'rules', 'money', 'training', 'payments', 'front'];

function floorOf(module: string): number {
  return FLOORS.indexOf(module.split('/')[0]!);
}

/** "training/applications", or the folder for what is no module. */
function moduleOf(path: string): string {
  const [top, floor, module] = path.split('/');
  return top === 'modules' ? `${floor}/${module}` : top!;
}

function sourceFiles(): string[] {
  return readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)))
    .sort();
}

function madeByMigrations(): string[] {
  return sourceFiles()
    .filter((path) => path.startsWith('migrations/'))
    .flatMap((path) => [
      ...readFileSync(join(SOURCE, path), 'utf8').matchAll(/create (?:unlogged )?table (?:if not exists )?"?([a-z_.]+)"?/g),
    ])
    .map(([, name]) => name!);
}

function classIn(text: string): string {
  return /export class (\w+)/.exec(text)?.[1] ?? '';
}

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '');
}

function writtenIn(text: string, tableOf: ReadonlyMap<string, string>): string[] {
  const statements = [
    ...text.matchAll(/\b(?:insert\s+into|delete\s+from|merge\s+into|truncate(?:\s+table)?|copy)\s+"?([a-z_]+(?:\.[a-z_]+)?)"?/g),
    ...text.matchAll(/\bupdate\s+(?:only\s+)?"?([a-z_]+(?:\.[a-z_]+)?)"?(?:\s+(?:as\s+)?[a-z]\w*)?\s+set\b/g),
  ].map(([, name]) => name!);
  const entities = [...text.matchAll(/\.(?:create|insert|insertMany|upsert|upsertMany|nativeUpdate|nativeDelete)\(\s*([A-Z]\w+)/g)].map(
    ([, name]) => tableOf.get(name!),
  );
  return [...statements, ...entities.filter((name) => name !== undefined)];
}
