import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(top, 'docs/how-to-add.md'), 'utf8');
const paths = [...page.matchAll(/`((?:server|admin-ui|public-ui|tests|docs)\/[^`\s]+)`/g)].map(([, path]) => path!);

describe('docs/how-to-add.md', () => {
  it('names places of all parts', () => {
    expect(paths.length).toBeGreaterThan(20);
  });

  it.each(paths)('%s is there', (path) => {
    const found = globSync(path.replaceAll(/<verb>|<rule>|<language>|<[a-z ]+>/g, '*'), {
      cwd: top,
      exclude: (name) => name === 'node_modules',
    });
    expect(found.length).toBeGreaterThan(0);
  });
});
