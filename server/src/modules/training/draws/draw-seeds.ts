import { randomBytes } from 'node:crypto';
import { keyFor, seal, unseal } from '../../platform/sealing/sealed.ts';
import { fingerprint } from './draw-order.ts';

/** Keeps the secret numbers of draws: the database holds them sealed, the key is with the server alone. */
export interface DrawSeeds {
  make(): { sealed: string; commitment: string };
  open(sealed: string): string;
}

export function drawSeeds(secret: string): DrawSeeds {
  const key = keyFor(secret, 'draw seeds');
  return {
    make() {
      const seed = randomBytes(32).toString('hex');
      return { sealed: seal(key, seed), commitment: fingerprint(seed) };
    },
    open(sealed) {
      const seed = unseal(key, sealed);
      if (seed === undefined) throw new Error('the seed of a draw cannot be opened: PERSONAL_DATA_KEY is not the one it was sealed with');
      return seed;
    },
  };
}
