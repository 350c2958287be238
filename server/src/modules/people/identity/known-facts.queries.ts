import type { Context } from '../../../context.ts';
import type { Translation } from '../../../shared/translation.ts';
import { EmploymentStatus } from '../accounts/employment-status.enum.ts';
import { signedIn } from '../../platform/access/scope.ts';

export interface KnownFacts {
  givenName: string;
  familyName: string;
  birthDate: string;
  municipality: { code: string; name: Translation } | null;
  employment: EmploymentStatus | null;
}

interface Stored {
  givenName: string;
  familyName: string;
  birthDate: string;
  municipalityCode: string | null;
  municipalityName: Translation | null;
  employment: unknown;
}

/** What the identity provider and the registers said last and what may still be relied on (ACC-3). */
export async function knownFacts(ctx: Context): Promise<KnownFacts> {
  const [row] = await ctx.em.execute<Stored[]>(
    `select p.given_name as "givenName", p.family_name as "familyName", p.birth_date::text as "birthDate", m.code as "municipalityCode", m.name as "municipalityName", work.value as employment
     from person p
     left join register_answer home on home.person_id = p.id and home.fact = 'home' and home.valid_until > ?
     left join vocabulary_entry m on m.vocabulary = 'MUNICIPALITY' and m.code = home.value ->> 'municipality'
     left join register_answer work on work.person_id = p.id and work.fact = 'employment' and work.valid_until > ?
     where p.id = ?`,
    [ctx.clock.now(), ctx.clock.now(), signedIn(ctx).personId],
  );
  const { givenName, familyName, birthDate, municipalityCode, municipalityName, employment } = row!;
  // somebody may be several things at once; the first is what the register put first
  const [first] = Array.isArray(employment) ? (employment as unknown[]) : [];
  return {
    givenName,
    familyName,
    birthDate,
    municipality: municipalityCode && municipalityName ? { code: municipalityCode, name: municipalityName } : null,
    employment: Object.values(EmploymentStatus).find((status) => status === first) ?? null,
  };
}
