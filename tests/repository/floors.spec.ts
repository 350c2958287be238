import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const top = join(import.meta.dirname, '../..');
const FLOORS = ['platform', 'people', 'catalogue', 'rules', 'money', 'training', 'payments', 'front'];
let house = '';

const build = (file: string, text: string) => {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** What the linter of the repository says of a house that is built only for this, a line each: rule, file, reason. */
function complaints(): string[] {
  const args = ['-c', join(house, '.oxlintrc.json'), '--quiet', '--format', 'json', 'server'];
  let said: string;
  try {
    said = execFileSync(join(top, 'node_modules/.bin/oxlint'), args, { cwd: house, encoding: 'utf8' });
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(said) as { diagnostics: { code: string; filename: string; help?: string; message: string }[] };
  return diagnostics.map(({ code, filename, help }) => `${/\((.+)\)/.exec(code)?.[1]} ${filename}: ${help}`).sort();
}

describe('The floors of the house', () => {
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'floors-'));
    copyFileSync(join(top, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
  });
  afterAll(() => rmSync(house, { recursive: true }));

  it('bear imports from below and from the same floor, and none from above, types included', () => {
    const upwards: string[] = [];
    FLOORS.forEach((floor, height) => {
      build(`server/src/modules/${floor}/room/thing.ts`, 'export interface Thing {\n  id: string;\n}\n');
      FLOORS.forEach((other, otherHeight) => {
        const file = `server/src/modules/${floor}/hall/looks-at-${other}.ts`;
        build(file, `import type { Thing } from '../../${other}/room/thing.ts';\n\nexport type Seen = Thing;\n`);
        if (otherHeight > height) upwards.push(file);
      });
    });
    build('server/src/shared/looks-up.ts', `import type { Thing } from '../modules/people/room/thing.ts';\n\nexport type Seen = Thing;\n`);
    build('server/src/app.ts', 'export const app = 1;\n');
    build('server/src/modules/front/hall/looks-out.ts', `import { app } from '../../../app.ts';\n\nexport const seen = app;\n`);
    const refused = complaints();
    expect(refused.map((line) => line.split(/[ :]/)[1])).toEqual(
      [...upwards, 'server/src/shared/looks-up.ts', 'server/src/modules/front/hall/looks-out.ts'].sort(),
    );
    expect(refused[0]).toContain('docs/decisions/0017-floors.md');
  });

  it('hold no circle of files, types included', () => {
    rmSync(join(house, 'server'), { recursive: true });
    build(
      'server/src/modules/people/room/one.ts',
      `import type { Other } from './other.ts';\n\nexport interface One {\n  other: Other;\n}\n`,
    );
    build('server/src/modules/people/room/other.ts', `import type { One } from './one.ts';\n\nexport interface Other {\n  one: One;\n}\n`);
    expect(complaints().map((line) => line.split(':')[0])).toEqual([
      'no-cycle server/src/modules/people/room/one.ts',
      'no-cycle server/src/modules/people/room/other.ts',
    ]);
  });
});
