import { createHash } from 'node:crypto';
import { Invalid } from '../../../shared/errors.ts';
import { say } from './words/index.gen.ts';

/** What somebody wants with a key: the mutation and a digest of everything it was given but the key. */
export function intentOf(mutation: string, input: object): string {
  const given = Object.entries(input).filter(([name, value]) => name !== 'idempotencyKey' && value !== undefined && value !== null);
  given.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${mutation}:${createHash('sha256').update(JSON.stringify(given)).digest('base64url').slice(0, 27)}`;
}

const LONGEST_KEY = 200;

/** A key is any text of the caller's, unique to one intent; a UUID is usual. */
export function checkKey(key: string): string {
  // NUL cannot be kept by the database, and nothing but spaces is no key
  if (key.trim() === '' || key.length > LONGEST_KEY || key.includes('\u0000')) {
    throw new Invalid(['idempotencyKey'], say.theKeyMustHave1ToCharacters({ longestKey: LONGEST_KEY }));
  }
  return key;
}
