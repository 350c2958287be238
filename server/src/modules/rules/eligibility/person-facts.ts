import type { EntityManager } from '@mikro-orm/postgresql';
import { uuids } from '../../../shared/uuids.ts';
import {
  declared,
  frameworkLevels,
  fromRegister,
  known,
  noAnswer,
  notRecorded,
  type CompletedTraining,
  type Day,
  type EarlierApplication,
  type EarlierGrant,
  type Fact,
  type GrantHolding,
  type GrantOutcome,
  type Kind,
  type PersonFacts,
} from './facts.ts';
import { ageOn } from '../../../shared/age.ts';
import type { Employment, Region, RegisterName, ResidentStatus } from '../../people/registers/register-words.ts';

/** Everything kept about the holder of an account that a decision may look at; facts of a day are made from it. */
export interface PersonRecord {
  account: AccountRow;
  answers: ReadonlyMap<string, AnswerRow>;
  grants: readonly GrantRow[];
  applications: readonly ApplicationRow[];
  reimbursements: readonly ReimbursementRow[];
}

interface AccountRow {
  accountId: string;
  personId: string;
  birthDate: Day;
  isOpen: boolean;
  profileIsComplete: boolean;
  municipality: string | null;
  region: Region | null;
  education: keyof typeof frameworkLevels | null;
  employment: Employment | null;
  employerSector: string | null;
  lowIncomeDeclared: boolean | null;
  path: string[] | null;
}

interface AnswerRow {
  personId: string;
  fact: string;
  value: unknown;
  register: RegisterName;
  readAt: Date;
  validUntil: Date;
}

interface GrantRow {
  id: string;
  accountId: string;
  source: string;
  status: string;
  grantedOn: Day;
  chooseBy: Day;
  useBy: Day;
  amountCents: number;
  availableCents: number;
}

interface ApplicationRow {
  id: string;
  accountId: string;
  source: string | null;
  schemeKind: string | null;
  /** The second source where it pays a part, or may have to (FUND-17). */
  secondSource: string | null;
  secondSchemeKind: string | null;
  programme: string;
  kind: Kind;
  provider: string;
  status: string;
  submittedOn: Day;
  completedOn: Day | null;
}

interface ReimbursementRow {
  id: string;
  accountId: string;
  source: string;
  decidedOn: Day;
  decidedAt: Date;
}

/** Loads the records of many accounts with a fixed number of statements. Accounts that do not exist are left out. */
export async function personRecords(em: EntityManager, accountIds: readonly string[]): Promise<Map<string, PersonRecord>> {
  if (accountIds.length === 0) return new Map();
  const ids = uuids(new Set(accountIds));
  const accounts = await em.execute<AccountRow[]>(
    `select a.id as "accountId", a.person_id as "personId", p.birth_date::text as "birthDate", a.closed_at is null as "isOpen", a.profile_completed_at is not null as "profileIsComplete",
            a.municipality_code as municipality, m.parent_code as region, a.education, a.employment, a.employer_sector as "employerSector", a.low_income_declared as "lowIncomeDeclared",
            to_jsonb(lp.programme_ids) as path
       from learning_account a
       join person p on p.id = a.person_id
       left join vocabulary_entry m on m.vocabulary = 'MUNICIPALITY' and m.code = a.municipality_code
       left join learning_path lp on lp.account_id = a.id
      where a.id = any(?::uuid[])`,
    [ids],
  );
  const answers = await em.execute<AnswerRow[]>(
    `select r.person_id as "personId", r.fact, r.value, r.register, r.read_at as "readAt", r.valid_until as "validUntil"
       from register_answer r where r.person_id = any(?::uuid[])`,
    [uuids(accounts.map(({ personId }) => personId))],
  );
  const grants = await em.execute<GrantRow[]>(
    `select g.id, g.account_id as "accountId", s.code as source, g.status, g.granted_on::text as "grantedOn", g.choose_by::text as "chooseBy", g.use_by::text as "useBy",
            g.amount_cents::float8 as "amountCents", coalesce(l.balance_cents, 0)::float8 as "availableCents"
       from training_grant g
       join funding_source s on s.id = g.funding_source_id
       left join ledger_account l on l.kind = 'GRANT' and l.subject_id = g.id and l.funding_source_id = g.funding_source_id
      where g.account_id = any(?::uuid[])`,
    [ids],
  );
  const applications = await em.execute<ApplicationRow[]>(
    `select a.id, a.account_id as "accountId", s.code as source, a.scheme_kind as "schemeKind", o.code as "secondSource", a.second_scheme_kind as "secondSchemeKind", g.programme_id as programme, p.kind, p.provider_id as provider, a.status,
            (a.submitted_at at time zone 'Europe/Riga')::date::text as "submittedOn", a.completed_on::text as "completedOn"
       from application a
       join learning_group g on g.id = a.group_id
       join programme p on p.id = g.programme_id
       left join funding_source s on s.id = a.funding_source_id
       left join funding_source o on o.id = a.second_funding_source_id and (a.second_paid_cents > 0 or a.co_payment_if_confirmed_cents is not null)
      where a.account_id = any(?::uuid[])
        -- received and not decided yet: it does not count against one that came before it
        and not (a.status = 'SUBMITTED' and a.decided_at is null)`,
    [ids],
  );
  const reimbursements = await em.execute<(Omit<ReimbursementRow, 'decidedAt'> & { decidedAt: string })[]>(
    `select c.id, c.account_id as "accountId", s.code as source, (c.decided_at at time zone 'Europe/Riga')::date::text as "decidedOn", c.decided_at as "decidedAt"
       from claim c join funding_source s on s.id = c.funding_source_id
      where c.account_id = any(?::uuid[]) and c.kind = 'REIMBURSEMENT' and c.status in ('APPROVED', 'COMPLETED')`,
    [ids],
  );
  const records = new Map(
    accounts.map((account) => [
      account.accountId,
      {
        account,
        answers: new Map<string, AnswerRow>(),
        grants: [] as GrantRow[],
        applications: [] as ApplicationRow[],
        reimbursements: [] as ReimbursementRow[],
      },
    ]),
  );
  const byPerson = new Map([...records.values()].map((record) => [record.account.personId, record]));
  for (const answer of answers)
    byPerson
      .get(answer.personId)
      ?.answers.set(answer.fact, { ...answer, readAt: new Date(answer.readAt), validUntil: new Date(answer.validUntil) });
  for (const grant of grants) records.get(grant.accountId)?.grants.push(grant);
  for (const application of applications) records.get(application.accountId)?.applications.push(application);
  for (const one of reimbursements) records.get(one.accountId)?.reimbursements.push({ ...one, decidedAt: new Date(one.decidedAt) });
  return records;
}

/**
 * The facts as they stand on a day. `except` is the application and `exceptClaim` the claim that is being decided: it is not an earlier one.
 * `reimbursedBefore` leaves out what was paid back later, for deciding again.
 */
export function personFactsOn(
  record: PersonRecord,
  on: Day,
  options: { except?: string; exceptClaim?: string; reimbursedBefore?: Date; now?: Date } = {},
): PersonFacts {
  const { account, answers } = record;
  const applications = record.applications.filter(({ id }) => id !== options.except);
  const now = options.now;
  const said = <T>(fact: string): Fact<T> | undefined => {
    const answer = answers.get(fact);
    if (!answer) return undefined;
    const isSettled = answer.value !== null && (now === undefined || now < answer.validUntil);
    return isSettled ? fromRegister(answer.register, answer.value as T, answer.readAt) : noAnswer<T>(answer.register, answer.readAt);
  };
  return {
    age: fromRegister('POPULATION', ageOn(account.birthDate, on)),
    bornOn: account.birthDate,
    account: known({ isActive: account.isOpen, profileIsComplete: account.profileIsComplete }),
    residence: said<ResidentStatus>('residence') ?? noAnswer('POPULATION'),
    employment:
      said<readonly Employment[]>('employment') ?? (account.employment ? declared([account.employment]) : notRecorded('SELF_DECLARED')),
    employerSector:
      said<string | null>('employerSector') ?? (account.employerSector ? declared(account.employerSector) : notRecorded('SELF_DECLARED')),
    education:
      said<number>('education') ?? (account.education ? declared(frameworkLevels[account.education]) : notRecorded('SELF_DECLARED')),
    // money follows from a yes, so only the register settles it; a no needs nobody's word but the person's
    lowIncome: said<boolean>('lowIncome') ?? (account.lowIncomeDeclared === false ? declared(false) : noAnswer('SOCIAL_ASSISTANCE')),
    disability: said<boolean>('disability') ?? noAnswer('DISABILITY'),
    protection: said<boolean>('protection') ?? noAnswer('POPULATION'),
    childrenUnderSeven: said<number>('childrenUnderSeven') ?? noAnswer('POPULATION'),
    home:
      said<{ municipality: string; region: Region | null }>('home') ??
      (account.municipality ? declared({ municipality: account.municipality, region: account.region }) : notRecorded('SELF_DECLARED')),
    digcomp: notRecorded('TEST'),
    grants: known(record.grants.filter(isOpenGrant).map(holding)),
    earlierGrants: known(
      record.grants.map(
        (grant): EarlierGrant => ({
          source: grant.source,
          grantedOn: grant.grantedOn,
          amountCents: grant.amountCents,
          outcome: outcomeOf(grant, applications),
        }),
      ),
    ),
    trainings: known(
      applications
        .filter(({ status }) => status === 'IN_TRAINING')
        .map(({ source, secondSource, programme }) => ({ source, secondSource, programme })),
    ),
    completed: known(
      applications
        .filter(({ status }) => status === 'COMPLETED')
        .map(
          ({ source, secondSource, programme, kind, completedOn, submittedOn }): CompletedTraining => ({
            source,
            secondSource,
            programme,
            kind,
            completedOn: completedOn ?? submittedOn,
          }),
        ),
    ),
    applications: known(
      applications
        .filter(({ status }) => !VOID.has(status))
        .map(
          ({ source, secondSource, programme, provider, submittedOn, status }): EarlierApplication => ({
            source,
            secondSource,
            programme,
            provider,
            submittedOn,
            isOpen: OPEN.has(status),
          }),
        ),
    ),
    learningPath: known(account.path ? { programmes: account.path } : null),
    reimbursements: known(
      record.reimbursements
        .filter(({ id, decidedAt }) => id !== options.exceptClaim && (!options.reimbursedBefore || decidedAt < options.reimbursedBefore))
        .map(({ source, decidedOn }) => ({ source, decidedOn })),
    ),
  };
}

/** Applications that never counted. */
const VOID = new Set(['DRAFT', 'REJECTED', 'WITHDRAWN', 'TRANSFERRED']);
/** Applications on which something is still to come. */
const OPEN = new Set(['SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'ENROLLED', 'IN_TRAINING']);

function isOpenGrant({ status }: GrantRow): boolean {
  return status === 'ACTIVE' || status === 'CARRIED_OVER';
}

function holding(grant: GrantRow): GrantHolding {
  return {
    id: grant.id,
    source: grant.source,
    grantedOn: grant.grantedOn,
    availableCents: grant.availableCents,
    chooseBy: grant.chooseBy,
    useBy: grant.useBy,
  };
}

/** How a grant stands: its own status where that says it, else what became of the training paid from it. */
function outcomeOf(grant: GrantRow, applications: readonly ApplicationRow[]): GrantOutcome {
  if (grant.status === 'LAPSED' || grant.status === 'DECLINED' || grant.status === 'FORFEITED') return grant.status;
  // it has paid for nothing: what was learnt meanwhile was paid from another
  if (grant.availableCents === grant.amountCents) return grant.status === 'CARRIED_OVER' ? 'CARRIED_OVER' : 'OPEN';
  const paid = applications.filter(
    ({ source, schemeKind, secondSource, secondSchemeKind, submittedOn }) =>
      submittedOn >= grant.grantedOn &&
      ((source === grant.source && schemeKind === 'GRANT') || (secondSource === grant.source && secondSchemeKind === 'GRANT')),
  );
  if (paid.some(({ status }) => OPEN.has(status))) return 'LEARNING';
  if (grant.status === 'SPENT' || paid.some(({ status }) => status === 'COMPLETED')) return 'COMPLETED';
  return grant.status === 'CARRIED_OVER' ? 'CARRIED_OVER' : 'OPEN';
}
