import type { Context } from '../../../context.ts';
import { type Loader, loader } from '../../../shared/loader.ts';
import { Locale, type Translation } from '../../../shared/translation.ts';
import { maskedPersonalCode, writtenPersonalCode } from '../../platform/sealing/personal-code.ts';
import { partsSeen } from './account-access.ts';
import type { EducationLevel } from './education-level.enum.ts';
import type { EmploymentStatus } from './employment-status.enum.ts';

export interface PersonRow {
  __typename: 'Person';
  id: string;
  givenName: string;
  familyName: string;
  personalCode: string;
  birthDate: string;
}

/** An account in the shape of its GraphQL type, already narrowed to what the asker may see of it. */
export interface AccountRow {
  __typename: 'LearningAccount';
  id: string;
  number: string;
  openedOn: string;
  person: PersonRow;
  profile: {
    email: string | null;
    phone: string | null;
    municipality: { code: string; name: Translation } | null;
    education: EducationLevel | null;
    employment: EmploymentStatus | null;
    employerSector: string | null;
    learningWishes: string | null;
    noticeLocale: Locale;
    specialNeeds: string | null;
    lowIncomeDeclared: boolean | null;
    isComplete: boolean;
  };
}

interface Stored {
  id: string;
  number: string;
  openedOn: string;
  email: string | null;
  phone: string | null;
  municipalityCode: string | null;
  municipalityName: Translation | null;
  education: EducationLevel | null;
  employment: EmploymentStatus | null;
  employerSector: string | null;
  learningWishes: string | null;
  specialNeeds: string | null;
  lowIncomeDeclared: boolean | null;
  noticeLocale: Locale;
  isComplete: boolean;
  personId: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  cipher: string;
}

/**
 * Accounts by database id, in order; undefined where there is none. The caller has made sure that the asker may reach them
 * (their own, an application in their scope, a console view with a purpose); what of them is shown is decided here.
 */
export async function loadAccounts(ctx: Context, ids: readonly string[]): Promise<(AccountRow | undefined)[]> {
  const rows = await ctx.em.execute<Stored[]>(
    `select a.id, a.number, a.opened_on::text as "openedOn", a.email, a.phone, a.municipality_code as "municipalityCode", m.name as "municipalityName", a.education, a.employment,
       a.employer_sector as "employerSector", a.learning_wishes as "learningWishes", a.special_needs as "specialNeeds", a.low_income_declared as "lowIncomeDeclared",
       a.notice_locale as "noticeLocale", a.profile_completed_at is not null as "isComplete",
       p.id as "personId", p.given_name as "givenName", p.family_name as "familyName", p.birth_date::text as "birthDate", p.personal_code_cipher as cipher
     from learning_account a join person p on p.id = a.person_id
     left join vocabulary_entry m on m.vocabulary = 'MUNICIPALITY' and m.code = a.municipality_code
     where a.id = any(?::uuid[])`,
    [`{${ids.join(',')}}`],
  );
  const found = new Map(rows.map((row) => [row.id, shown(ctx, row)]));
  return ids.map((id) => found.get(id));
}

/** One account; many single calls in a request become one look-up. */
export const loadAccount: Loader<string, AccountRow | undefined> = loader(loadAccounts);

function shown(ctx: Context, row: Stored): AccountRow {
  const parts = partsSeen(ctx, row.id);
  const [contacts, home, work, wishes, needs] = (['contacts', 'home', 'work', 'wishes', 'needs'] as const).map((part) =>
    parts.includes(part),
  );
  return {
    __typename: 'LearningAccount',
    id: row.id,
    number: row.number,
    openedOn: row.openedOn,
    person: personRow(ctx, {
      id: row.personId,
      givenName: row.givenName,
      familyName: row.familyName,
      birthDate: row.birthDate,
      cipher: row.cipher,
    }),
    profile: {
      email: contacts ? row.email : null,
      phone: contacts ? row.phone : null,
      municipality:
        home && row.municipalityCode ? { code: row.municipalityCode, name: row.municipalityName ?? { lv: row.municipalityCode } } : null,
      education: work ? row.education : null,
      employment: work ? row.employment : null,
      employerSector: work ? row.employerSector : null,
      learningWishes: wishes ? row.learningWishes : null,
      noticeLocale: row.noticeLocale,
      specialNeeds: needs ? row.specialNeeds : null,
      lowIncomeDeclared: needs ? row.lowIncomeDeclared : null,
      isComplete: row.isComplete,
    },
  };
}

/** A person as the asker may see them: the personal code is whole for nobody else, and opened only when it is asked for. */
export function personRow(
  ctx: Context,
  { cipher, ...person }: { id: string; givenName: string; familyName: string; birthDate: string; cipher: string },
): PersonRow {
  return {
    __typename: 'Person',
    ...person,
    get personalCode() {
      const digits = ctx.personalCodes.open(cipher);
      return ctx.viewer?.personId === person.id ? writtenPersonalCode(digits) : maskedPersonalCode(digits);
    },
  };
}
