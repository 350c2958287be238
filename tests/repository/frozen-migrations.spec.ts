import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../server/src/migrations');
/** Where other files lie does not change what a migration does. */
const digest = (text: string) =>
  createHash('sha256')
    .update(text.replaceAll(/^import .*\n/gm, ''))
    .digest('hex');

describe('migrations of the first release', () => {
  const frozen = readFileSync(join(folder, 'frozen.sha256'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/) as [digest: string, file: string]);

  it('are as they were released: databases have run them, a change is a migration of its own', () => {
    expect(frozen.length).toBeGreaterThan(15);
    const changed = frozen.filter(([was, file]) => digest(readFileSync(join(folder, file), 'utf8')) !== was).map(([, file]) => file);
    expect(changed).toEqual([]);
  });

  it('are all listed, and later ones come after them', () => {
    const listed = frozen.map(([, file]) => file);
    const others = readdirSync(folder).filter((file) => /^Migration\d+_/.test(file) && !listed.includes(file));
    expect(
      others.filter(
        (file) =>
          file <=
          listed
            .filter((one) => one.startsWith('Migration'))
            .toSorted()
            .at(-1)!,
      ),
    ).toEqual([]);
  });
});
