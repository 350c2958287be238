import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 of a text as 64 hexadecimal digits: `printf %s text | sha256sum`. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The fingerprint after one more sheet: of the one before, and its tickets in alphabetical order, a line each. The first one follows the commitment. */
export function sheetDigest(before: string, tickets: readonly string[]): string {
  return fingerprint([before, ...[...tickets].sort()].join('\n'));
}

/**
 * The drawn order (BEY-20): each ticket gets the fingerprint of the secret number, the list and itself, and the smallest comes first.
 * Nothing else goes in: not who applied when, not the order in which the tickets are given here.
 */
export function drawnOrder(seed: string, listDigest: string, tickets: readonly string[]): string[] {
  return tickets
    .map((ticket) => ({ ticket, lot: fingerprint(`${seed}\n${listDigest}\n${ticket}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ ticket }) => ticket);
}

/** Without letters that are read as digits or as each other. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new ticket, "K7QF-3M2P-9XWD": 60 random bits, told aloud without mistakes. */
export function newTicket(): string {
  return [...randomBytes(12)]
    .map((byte) => LETTERS[byte % 32])
    .join('')
    .replaceAll(/(.{4})(?=.)/g, '$1-');
}
