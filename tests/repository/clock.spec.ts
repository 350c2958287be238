import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const server = join(import.meta.dirname, '../../server/src');
/** The database's own clock where SQL would compare with it or write it. */
const DATABASE_CLOCK =
  /(?:[=<>,(]|\b(?:select|set|values|then|else|between|and))\s*now\(\)|\b(?:current_date|current_timestamp|localtimestamp|clock_timestamp)\b/i;
const QUOTED = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

describe('Time has one source', () => {
  it('what the platform asks of the database takes the time from the clock of the request or the job, never from the database', () => {
    const files = globSync('**/*.ts', { cwd: server, exclude: ['migrations/**', '**/*.test.ts', 'testing/**', 'bench/**'] });
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((file) =>
      [...readFileSync(join(server, file), 'utf8').matchAll(QUOTED)]
        .filter(([text]) => DATABASE_CLOCK.test(text.replaceAll(/\$\{[^}]*\}/g, '')))
        .map(([text]) => `${file}: ${text.slice(0, 120)}`),
    );
    expect(found.filter((line) => !DEFAULTS.test(line))).toEqual([]);
  });
});

/** When a row was written is the database's to say; an example for a manual is no statement of the platform. */
const DEFAULTS = /^(?:shared\/base\.entity\.ts|.*\/examples\/)/;
