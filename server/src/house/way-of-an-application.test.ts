import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARCHITECTURE } from './owners-in-architecture.ts';

const MODULES = join(import.meta.dirname, '..', 'modules');

interface Stop {
  number: number;
  file: string;
  name: string;
  /** Number of the stop that calls it; null: the API does. */
  calledBy: number | null;
}

function stopsTold(): Stop[] {
  const page = readFileSync(ARCHITECTURE, 'utf8');
  const from = page.indexOf('## The way of `submitApplication`');
  const section = page.slice(from, page.indexOf('\n## ', from + 1));
  return [...section.matchAll(/^\| (\d+) \| `([^`]+)` \| `(\w+)` \| (the API|\d+) \|/gm)].map(([, number, file, name, caller]) => ({
    number: Number(number),
    file: file!,
    name: name!,
    calledBy: caller === 'the API' ? null : Number(caller),
  }));
}

const textOf = (file: string) => readFileSync(join(MODULES, file), 'utf8');

/** The parts of a file by the name each declares at its top level. */
function partsOf(text: string): Map<string, string> {
  const starts = [...text.matchAll(/^(?:export )?(?:abstract )?(?:async )?(?:function\*?|class|const) (\w+)/gm)];
  return new Map(starts.map((start, at) => [start[1]!, text.slice(start.index, starts[at + 1]?.index ?? text.length)]));
}

/** What a function does, with everything of its own file that it uses on the way. */
function bodyOf({ file, name }: Stop): string {
  const parts = partsOf(textOf(file));
  const reached = new Set([name]);
  for (const one of reached)
    for (const [other, body] of parts) if (body && new RegExp(`\\b${other}\\b`).test(parts.get(one) ?? '')) reached.add(other);
  return [...reached].map((one) => parts.get(one) ?? '').join('\n');
}

describe('The way of submitApplication, as docs/architecture.md tells it', () => {
  const stops = stopsTold();

  it('has at most ten stops, numbered, from the resolver to the ledger', () => {
    expect(stops.map(({ number }) => number)).toEqual(stops.map((_, at) => at + 1));
    expect(stops.length).toBeLessThanOrEqual(10);
    expect(stops.length).toBeGreaterThanOrEqual(5);
    expect(stops[0]!.file).toMatch(/\.resolver\.ts$/);
    expect(stops.at(-1)!.file).toBe('money/ledger/ledger.ts');
  });

  it.each(stops)('stop $number: $name is in $file', ({ file, name }) => {
    expect(existsSync(join(MODULES, file))).toBe(true);
    expect(textOf(file)).toMatch(new RegExp(`^export (?:async )?(?:function|class) ${name}\\b`, 'm'));
  });

  it.each(stops.filter(({ calledBy }) => calledBy !== null))('stop $number is called by stop $calledBy, from that very file', (stop) => {
    const caller = stops[stop.calledBy! - 1]!;
    expect(caller.number).toBeLessThan(stop.number);
    const imported = [...textOf(caller.file).matchAll(/import \{([^}]*)\} from '([^']+)'/g)].find(
      ([, , from]) => posix.join(dirname(caller.file), from!) === stop.file,
    );
    expect(imported?.[1]).toMatch(new RegExp(`\\b${stop.name}\\b`));
    expect(bodyOf(caller)).toMatch(new RegExp(`\\b${stop.name}\\(`));
  });

  it('would notice a call that is not there', () => {
    expect(bodyOf(stops[3]!)).not.toMatch(/\bpost\(/);
    expect(bodyOf(stops[1]!)).not.toMatch(/\bdecideInOrder\(/);
  });
});
