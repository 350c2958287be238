import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import type { Translation } from '../../../shared/translation.ts';
import type { LearningAccount } from './learning-account.entity.ts';
import type { ProfileInput } from './profile.input.ts';
import { say } from './words/index.gen.ts';

const LONGEST_TEXT = 2_000;
const LONGEST_EMAIL = 254;

export type ProfileChange = Partial<
  Pick<
    LearningAccount,
    | 'email'
    | 'phone'
    | 'municipalityCode'
    | 'education'
    | 'employment'
    | 'employerSector'
    | 'learningWishes'
    | 'noticeLocale'
    | 'specialNeeds'
    | 'lowIncomeDeclared'
  >
>;

/** Checks the answers that were given and brings them into the form in which they are kept; the first that cannot be used is refused. */
export async function readProfile(ctx: Context, input: ProfileInput): Promise<ProfileChange> {
  const change: ProfileChange = {};
  if (input.email !== undefined) change.email = readEmail(input.email);
  if (input.phone !== undefined) change.phone = readPhone(input.phone);
  if (input.municipality !== undefined)
    change.municipalityCode = await known(ctx, 'MUNICIPALITY', input.municipality, 'municipality', say.chooseAMunicipalityFromTheList);
  if (input.employerSector !== undefined)
    change.employerSector = await known(ctx, 'NACE', input.employerSector, 'employerSector', say.chooseTheSectorOfYourEmployer);
  if (input.education !== undefined) change.education = input.education;
  if (input.employment !== undefined) change.employment = input.employment;
  if (input.learningWishes !== undefined) change.learningWishes = readText(input.learningWishes, 'learningWishes');
  if (input.specialNeeds !== undefined) change.specialNeeds = readText(input.specialNeeds, 'specialNeeds');
  if (input.lowIncomeDeclared !== undefined) change.lowIncomeDeclared = input.lowIncomeDeclared;
  if (input.noticeLocale) change.noticeLocale = input.noticeLocale;
  return change;
}

/** Every question that a decision needs is answered; contacts and wishes are the person's own affair (ACC-3). */
export function isComplete(account: Pick<LearningAccount, 'education' | 'employment'>): boolean {
  return account.education !== null && account.employment !== null;
}

export function readEmail(given: string | null): string | null {
  const email = given?.trim() ?? '';
  if (email === '') return null;
  const isOne = email.length <= LONGEST_EMAIL && /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\].]+(\.[^\s@<>"(),:;\\[\].]+)+$/.test(email);
  if (!isOne) throw new Invalid(['profile', 'email'], say.thereIsAMistakeInTheE);
  return email;
}

/** Kept as +37120000000. Eight digits are a Latvian number. */
export function readPhone(given: string | null): string | null {
  const digits = (given ?? '').replace(/[\s()\-.]/g, '').replace(/^00/, '+');
  if (digits === '') return null;
  if (/^[2-9]\d{7}$/.test(digits)) return `+371${digits}`;
  if (!/^\+[1-9]\d{6,14}$/.test(digits)) throw new Invalid(['profile', 'phone'], say.thereIsAMistakeInTheTelephone);
  return digits;
}

function readText(given: string | null, name: string): string | null {
  const text = given?.trim().normalize('NFC') ?? '';
  if (text.length > LONGEST_TEXT) throw new Invalid(['profile', name], say.theTextIsTooLong({ longestText: LONGEST_TEXT }));
  return text === '' ? null : text;
}

async function known(ctx: Context, vocabulary: string, code: string | null, name: string, refusal: Translation): Promise<string | null> {
  if (code === null || code === '') return null;
  const today = ctx.clock.today();
  const found = await ctx.em.execute(
    'select from vocabulary_entry where vocabulary = ? and code = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)',
    [vocabulary, code, today, today],
  );
  if (found.length === 0) throw new Invalid(['profile', name], refusal);
  return code;
}
