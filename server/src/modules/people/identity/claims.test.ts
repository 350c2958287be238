import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../config.ts';
import { readClaims, UnusableClaims } from './claims.ts';

const CLAIMS = { personal_code: '161175-19997', given_name: 'Jānis', family_name: 'Ozols', birthdate: '1975-11-16' };
const TODAY = '2026-11-22';

describe('readClaims', () => {
  const config = readConfig({});
  const read = (claims: Record<string, unknown>) => readClaims(config, { ...CLAIMS, ...claims }, TODAY);

  it('INT-1: reads who it is', () => {
    expect(read({})).toEqual({
      personalCode: '16117519997',
      givenName: 'Jānis',
      familyName: 'Ozols',
      birthDate: '1975-11-16',
      isStrong: false,
    });
    expect(read({ personal_code: 'PNOLV-161175-19997' }).personalCode).toBe('16117519997');
    // letters put together from two signs become one, so that the same name is the same text
    expect(read({ given_name: ' Ja\u0304nis ' }).givenName).toBe('Jānis');
  });

  it('INT-1: takes the birth date from an older code when the provider does not tell it', () => {
    expect(read({ birthdate: undefined }).birthDate).toBe('1975-11-16');
    expect(() => read({ personal_code: '32123456789', birthdate: undefined })).toThrow(UnusableClaims);
  });

  it('INT-1: reads the personal code from the claim the provider calls it by', () => {
    const elsewhere = readConfig({ OIDC_PERSONAL_CODE_CLAIM: 'serial_number' });
    expect(readClaims(elsewhere, { ...CLAIMS, personal_code: undefined, serial_number: '161175-19997' }, TODAY).personalCode).toBe(
      '16117519997',
    );
  });

  it.each([
    [{ amr: ['mfa'] }, true],
    [{ amr: ['pwd', 'mfa'] }, true],
    [{ amr: ['pwd'] }, false],
    [{ amr: 'mfa' }, false],
    [{ acr: 'http://eidas.europa.eu/LoA/high' }, true],
    [{ acr: 'http://eidas.europa.eu/LoA/low' }, false],
    [{ acr: 1 }, false],
  ])('INT-1: %j is a second factor: %s', (claims, isStrong) => {
    expect(read(claims).isStrong).toBe(isStrong);
  });

  it.each([
    { personal_code: undefined },
    { personal_code: '161175-19998' },
    { personal_code: 16117519997 },
    { personal_code: ['161175-19997'] },
    { given_name: '' },
    { family_name: undefined },
    { family_name: 'x'.repeat(201) },
    { birthdate: '1975-11-17' },
    { personal_code: '32123456789', birthdate: '2027-01-01' },
    { personal_code: '32123456789', birthdate: '16.11.1975' },
  ])('INT-1: refuses %j in words', (claims) => {
    expect(() => read(claims)).toThrow(UnusableClaims);
  });
});
