import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WordFamilies {
  /** Name of a family → its forms, which must all meet. */
  families: Map<string, string[]>;
  /** Right forms that are known not to meet their family. */
  knownMisses: Map<string, string[]>;
  /** Pairs of families that may meet. */
  related: Set<string>;
}

/** Reads the hand-written word families. */
export function readWordFamilies(): WordFamilies {
  const found: WordFamilies = { families: new Map(), knownMisses: new Map(), related: new Set() };
  let heading = '';
  for (const line of readFileSync(join(import.meta.dirname, 'word-families.txt'), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) heading = line;
    else if (heading === '[related]') found.related.add(pair(...(line.split('=').map((name) => name.trim()) as [string, string])));
    else {
      const [name, forms] = line.split(': ') as [string, string];
      (heading === '[known misses]' ? found.knownMisses : found.families).set(name, [...new Set(forms.split(/[\s|]+/))]);
    }
  }
  return found;
}

/** Name of an unordered pair of families. */
export function pair(one: string, other: string): string {
  return [one, other].sort().join(' = ');
}
