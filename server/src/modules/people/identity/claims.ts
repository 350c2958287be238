import type { Config } from '../../../config.ts';
import type { Translation } from '../../../shared/translation.ts';
import { readPersonalCode } from '../../platform/sealing/personal-code.ts';
import { say } from './words/index.gen.ts';

/** What an identity provider vouches for (INT-1). */
export interface IdentityClaims {
  personalCode: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  isStrong: boolean;
}

/** The identity provider told something we cannot open an account on. */
export class UnusableClaims extends Error {
  readonly text: Translation;
  constructor(text: Translation) {
    super('the identity provider gave claims that cannot be used');
    this.text = text;
  }
}

/** Reads the claims of a login; each that is missing or contradicts another is refused in words. */
export function readClaims(config: Config, claims: Record<string, unknown>, today: string): IdentityClaims {
  // e-services of other countries prefix the code with their own, as in PNOLV-010190-12345
  const written = text(claims[config.identityClaims.personalCode])?.replace(/^PNOLV-/, '');
  const code = written === undefined ? 'SHAPE' : readPersonalCode(written);
  if (typeof code === 'string') throw new UnusableClaims(say.theLoginServiceDidNotSend);
  const givenName = text(claims['given_name']);
  const familyName = text(claims['family_name']);
  if (!givenName || !familyName) throw new UnusableClaims(say.theLoginServiceDidNotSend2);
  const told = text(claims['birthdate']);
  if (told && code.birthDate && told !== code.birthDate) throw new UnusableClaims(say.theBirthDateThatTheLoginService);
  const birthDate = told ?? code.birthDate;
  if (!birthDate || !/^\d{4}-\d{2}-\d{2}$/.test(birthDate) || Number.isNaN(Date.parse(birthDate)) || birthDate > today)
    throw new UnusableClaims(say.theLoginServiceDidNotSend3);
  return { personalCode: code.digits, givenName, familyName, birthDate, isStrong: isStrong(config, claims) };
}

/** RFC 8176 calls it "mfa"; others name a level of assurance. */
function isStrong(config: Config, claims: Record<string, unknown>): boolean {
  const methods = Array.isArray(claims['amr']) ? claims['amr'] : [];
  return methods.includes('mfa') || (typeof claims['acr'] === 'string' && config.identityClaims.strongAcr.includes(claims['acr']));
}

function text(value: unknown): string | undefined {
  const trimmed = typeof value === 'string' ? value.trim().normalize('NFC') : '';
  return trimmed === '' || trimmed.length > 200 ? undefined : trimmed;
}
