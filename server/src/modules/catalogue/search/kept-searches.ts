import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeptSearch {
  heading: string;
  typed: string;
  title: string;
  isFound: boolean;
}

/** Reads the kept list of searches with what they must and must not find. */
export function readKeptSearches(): KeptSearch[] {
  const kept: KeptSearch[] = [];
  let heading = '';
  for (const line of readFileSync(join(import.meta.dirname, 'kept-searches.txt'), 'utf8').split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3);
    if (line.trim() === '' || /^##? /.test(line)) continue;
    const cells = line.replace(/\s{2,}#.*$/, '').split(' | ');
    const [typed, title, answer] = cells.map((cell) => cell.trim());
    if (cells.length !== 3 || !['atrod', 'neatrod'].includes(answer!)) throw new Error(`kept-searches.txt: cannot read "${line}"`);
    kept.push({ heading, typed: typed!, title: title!, isFound: answer === 'atrod' });
  }
  return kept;
}
