import { TERMS_VERSION } from '../../modules/people/accounts/terms.ts';
import type { Region } from '../../modules/people/registers/register-words.ts';
import { slugOf } from '../catalogue/programmes.ts';
import { at, later } from '../population/days.ts';
import type { AccountHolder, Resident } from '../population/world.ts';
import { random } from '../random.ts';
import { lines } from '../vocabularies/vocabulary-entries.ts';
import { municipalities } from '../vocabularies/municipalities.ts';
import { Kind } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import { iso, type Loading } from './loading.ts';

/** Everybody, their accounts and roles, what registers say about those with a story, and the login page's list. */
export async function loadPeople(loading: Loading): Promise<void> {
  const { em, ids, world, codes, now } = loading;
  for (const person of world.residents)
    ids.give(person, Kind.PERSON, person.account ? at(person.account.openedOn, 8) : Date.UTC(2024, 10, 25, 8));
  await insertRows(
    em,
    'person',
    world.residents.map((person) => {
      const digits = person.personalCode.replace('-', '');
      return {
        id: ids.of(person),
        given_name: person.givenName,
        family_name: person.familyName,
        personal_code_hash: codes.hash(digits),
        personal_code_cipher: codes.seal(digits),
        birth_date: person.birthDate,
      };
    }),
  );
  await loadAccounts(loading);
  const told = world.residents.filter((person) => person.demonstration);
  await insertRows(
    em,
    'web.demonstration_person',
    told.map((person, position) => {
      const { role, story } = person.demonstration!;
      return { person_id: ids.of(person), story: { lv: `${role.lv}. ${story.lv}`, en: `${role.en}. ${story.en}` }, position };
    }),
  );
  await insertRows(
    em,
    'register_answer',
    told.flatMap((person) => registerAnswers(person, ids.of(person), now)),
  );
  await insertRows(
    em,
    'register_answer',
    world.residents
      .filter((person) => !person.demonstration && person.account?.hasLowIncome)
      .map((person) => answer(ids.of(person), 'lowIncome', true, 'SOCIAL_ASSISTANCE', now)),
  );
  await loadRoles(loading, told);
}

async function loadAccounts({ em, ids, world }: Loading): Promise<void> {
  const holders = world.residents
    .filter((person): person is AccountHolder => person.account !== undefined)
    .sort((a, b) => (a.account.openedOn < b.account.openedOn ? -1 : a.account.openedOn > b.account.openedOn ? 1 : 0));
  const active = new Set<AccountHolder>([...world.applications.map((one) => one.holder), ...world.grants.map((one) => one.holder)]);
  const chance = random('profiles');
  const accountIds = new Map<AccountHolder, string>();
  const rows = holders.map((person, index) => {
    const { account } = person;
    const openedAt = at(account.openedOn, 9, index % 60);
    const id = ids.make(Kind.ACCOUNT, openedAt);
    accountIds.set(person, id);
    // of those who began the questions 86 % answered them all
    const isComplete = active.has(person) || person.demonstration !== undefined || chance.isTrue(0.86);
    const name = `${slugOf(person.givenName)}.${slugOf(person.familyName)}`;
    return {
      id,
      created_at: iso(openedAt),
      person_id: ids.of(person),
      number: `IMK-${String(index + 1).padStart(6, '0')}`,
      opened_on: account.openedOn,
      email: `${name}${person.demonstration ? '' : index + 1}@epasts.example`,
      phone: person.demonstration ? `+3712000${String(index % 10_000).padStart(4, '0')}` : null,
      municipality_code: account.municipalityCode,
      education: isComplete ? account.education : null,
      employment: isComplete ? account.employment : null,
      employer_sector: isComplete ? account.employerSector : null,
      learning_wishes: account.learningWishes,
      low_income_declared: isComplete && person.demonstration?.lowIncome !== 'NO_ANSWER' ? account.hasLowIncome : null,
      notice_locale: account.noticeLocale,
      profile_completed_at: isComplete ? iso(openedAt + 420_000) : null,
    };
  });
  for (const [person, id] of accountIds) accountIdOf.set(person, id);
  await insertRows(em, 'learning_account', rows);
  await em.execute(`select setval('learning_account_number', ?)`, [Math.max(1, rows.length)]);
  const agreed = world.residents.filter((person) => person.account || person.demonstration?.capacities.length);
  await insertRows(
    em,
    'terms_acceptance',
    agreed.map((person) => ({
      person_id: ids.of(person),
      version: TERMS_VERSION,
      accepted_at: iso(at(later(person.account?.openedOn ?? '', '2026-01-05'), 9)),
    })),
  );
}

/** Ids of accounts, which a person does not have for itself. */
export const accountIdOf = new WeakMap<Resident, string>();

const regionOf = new Map(lines(municipalities).map((line) => line.split(' ').slice(0, 2) as [string, Region]));

function registerAnswers(person: Resident, personId: string, now: Date) {
  const { municipalityCode, employment, lowIncome } = person.demonstration!;
  return [
    answer(personId, 'residence', person.familyName === 'Kovalenko' ? 'TEMPORARY_RESIDENT' : 'CITIZEN', 'POPULATION', now),
    answer(personId, 'home', { municipality: municipalityCode, region: regionOf.get(municipalityCode) ?? null }, 'POPULATION', now),
    answer(personId, 'protection', person.familyName === 'Kovalenko', 'POPULATION', now),
    answer(personId, 'childrenUnderSeven', employment === 'PARENTAL_LEAVE' ? 1 : 0, 'POPULATION', now),
    answer(personId, 'employment', [employment], 'REVENUE_SERVICE', now),
    answer(personId, 'disability', false, 'DISABILITY', now),
    answer(personId, 'lowIncome', lowIncome === 'NO_ANSWER' ? null : lowIncome, 'SOCIAL_ASSISTANCE', now),
  ];
}

/** Registers were asked this morning, and what they said holds for the demonstration's time. */
function answer(personId: string, fact: string, value: unknown, register: string, now: Date) {
  return {
    person_id: personId,
    fact,
    value,
    register,
    read_at: iso(now.getTime() - 3 * 3_600_000),
    valid_until: iso(now.getTime() + 365 * 86_400_000),
  };
}

async function loadRoles({ em, ids, providerIds, sourceIds }: Loading, told: Resident[]): Promise<void> {
  const administrator = told.find((person) => person.demonstration?.key === 'administrator') as Resident;
  await insertRows(
    em,
    'role_grant',
    told.flatMap((person) =>
      person.demonstration!.capacities.map(({ role, provider, fundingSource }) => ({
        person_id: ids.of(person),
        role,
        provider_id: provider ? providerIds.get(provider) : null,
        funding_source_id: fundingSource ? sourceIds.get(fundingSource) : null,
        valid_from: '2024-12-02',
        granted_by_id: ids.of(administrator),
      })),
    ),
  );
}
