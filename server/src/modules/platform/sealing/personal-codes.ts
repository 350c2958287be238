import { keyedHash, keyFor, seal, unseal } from './sealed.ts';

/** How personal codes are kept: encrypted for showing them to their owner, hashed for finding the owner. */
export interface PersonalCodes {
  /** Finds a person: the same code always gives the same hash. */
  hash(digits: string): string;
  seal(digits: string): string;
  open(cipher: string): string;
}

export function personalCodes(secret: string): PersonalCodes {
  const lookUp = keyFor(secret, 'personal code look-up');
  const storage = keyFor(secret, 'personal code storage');
  return {
    hash: (digits) => keyedHash(lookUp, digits),
    seal: (digits) => seal(storage, digits),
    open(cipher) {
      const digits = unseal(storage, cipher);
      if (digits === undefined) throw new Error('a personal code cannot be opened: PERSONAL_DATA_KEY is not the one it was sealed with');
      return digits;
    },
  };
}
