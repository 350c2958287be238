import { describe, expect, it } from 'vitest';
import { personalCodes } from './personal-codes.ts';
import { keyFor, seal, unseal } from './sealed.ts';

const key = keyFor('a secret that is at least long enough', 'a purpose');

describe('sealing', () => {
  it('gives back what was sealed, and never the same ciphertext twice', () => {
    const text = 'Ķirsis 🙂 161175-19997';
    expect(unseal(key, seal(key, text))).toBe(text);
    expect(seal(key, text)).not.toBe(seal(key, text));
  });

  it('opens nothing that was changed, cut, or sealed with another key or for another purpose', () => {
    const sealed = seal(key, '16117519997');
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    for (const wrong of [changed, sealed.slice(0, -6), `v2${sealed.slice(2)}`, '', 'v1.', `${sealed}.x`])
      expect(unseal(key, wrong)).toBeUndefined();
    expect(unseal(keyFor('a secret that is at least long enough', 'another purpose'), sealed)).toBeUndefined();
    expect(unseal(keyFor('another secret that is long enough too', 'a purpose'), sealed)).toBeUndefined();
  });
});

describe('personalCodes', () => {
  it('ACC-1: finds a person by a hash that tells nothing without the key', () => {
    const ours = personalCodes('a secret that is at least long enough');
    expect(ours.hash('16117519997')).toBe(ours.hash('16117519997'));
    expect(ours.hash('16117519997')).not.toBe(personalCodes('another secret that is long enough too').hash('16117519997'));
    expect(ours.seal('16117519997')).not.toContain('16117519997');
    expect(ours.open(ours.seal('16117519997'))).toBe('16117519997');
  });
});
