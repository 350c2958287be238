import { keyedHash, keyFor, seal, unseal } from './sealed.ts';

/** How bank account numbers are kept: sealed for paying, with a fingerprint for finding the same number again. */
export interface BankNumbers {
  fingerprint(iban: string): string;
  seal(iban: string): string;
  open(cipher: string): string;
}

const made = new Map<string, BankNumbers>();

/** The keys are made once for a secret. */
export function bankNumbers(secret: string): BankNumbers {
  let numbers = made.get(secret);
  if (!numbers) made.set(secret, (numbers = withKeys(secret)));
  return numbers;
}

function withKeys(secret: string): BankNumbers {
  const lookUp = keyFor(secret, 'bank account look-up');
  const storage = keyFor(secret, 'bank account storage');
  return {
    fingerprint: (iban) => keyedHash(lookUp, iban),
    seal: (iban) => seal(storage, iban),
    open(cipher) {
      const iban = unseal(storage, cipher);
      if (iban === undefined) throw new Error('a bank account cannot be opened: PERSONAL_DATA_KEY is not the one it was sealed with');
      return iban;
    },
  };
}
