import { randomUUID } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Context, SignedIn } from '../context.ts';
import { EducationLevel } from '../modules/people/accounts/education-level.enum.ts';
import { EmploymentStatus } from '../modules/people/accounts/employment-status.enum.ts';
import { LearningAccount } from '../modules/people/accounts/learning-account.entity.ts';
import { LearningPath } from '../modules/catalogue/learning-paths/learning-path.entity.ts';
import { Person } from '../modules/people/accounts/person.entity.ts';
import { AllocationRound } from '../modules/money/allocation-rounds/allocation-round.entity.ts';
import { RoundStatus } from '../modules/money/allocation-rounds/round-status.enum.ts';
import { FundingSourceVersion } from '../modules/rules/funding-sources/funding-source-version.entity.ts';
import type { FundingSource } from '../modules/rules/funding-sources/funding-source.entity.ts';
import { type RuleSetInput, ruleSet } from '../modules/rules/funding-sources/rules/rule-set.ts';
import { VersionStatus } from '../modules/rules/funding-sources/version-status.enum.ts';
import { Grant } from '../modules/money/grants/grant.entity.ts';
import { budget, external, grant as grantAccount, type Side } from '../modules/money/ledger/accounts.ts';
import { balanceOf, type NewTransfer, post } from '../modules/money/ledger/ledger.ts';
import { TransferKind } from '../modules/money/ledger/transfer-kind.enum.ts';
import { RegisterAnswer } from '../modules/people/registers/register-answer.entity.ts';
import { Role } from '../modules/platform/access/role.enum.ts';
import { openStatement } from '../modules/payments/settlements/earning/open-statement.ts';
import { type Clock, dayInRiga } from '../shared/clock.ts';
import { createLog } from '../shared/log.ts';
import { Locale } from '../shared/translation.ts';
import { world } from './world.ts';

export interface Resident {
  person: Person;
  account: LearningAccount;
}

type Scheme = RuleSetInput['schemes'][number];

const ALL_KINDS = [
  'PROFESSIONAL_CONTINUING_EDUCATION',
  'PROFESSIONAL_DEVELOPMENT',
  'STUDY_COURSE',
  'STUDY_MODULE',
  'VOCATIONAL_MODULE',
  'VOCATIONAL_MODULE_SET',
  'NON_FORMAL',
  'SELF_DIRECTED',
  'ONLINE_COURSE',
  'MICRO_CREDENTIAL',
] as const;

/** Grants of EUR 500 as in the pilot, for every kind of programme. */
export const grantScheme = (more: Partial<Extract<Scheme, { kind: 'GRANT' }>> = {}): Scheme => ({
  kind: 'GRANT',
  code: 'GRANT',
  name: { lv: 'Piešķīrums', en: 'Grant' },
  coveredKinds: [...ALL_KINDS],
  amountCents: 50_000,
  capCents: 100_000,
  ...more,
});
export const fullCostScheme = (more: Partial<Extract<Scheme, { kind: 'FULL_COST' }>> = {}): Scheme => ({
  kind: 'FULL_COST',
  code: 'FULL_COST',
  name: { lv: 'Pilna apmaksa', en: 'Full cost' },
  coveredKinds: [...ALL_KINDS],
  ...more,
});
export const shareScheme = (more: Partial<Extract<Scheme, { kind: 'PERCENTAGE' }>> = {}): Scheme => ({
  kind: 'PERCENTAGE',
  code: 'SHARE',
  name: { lv: 'Daļa no cenas', en: 'A share of the price' },
  coveredKinds: [...ALL_KINDS],
  shareBasisPoints: 9_000,
  exempt: { criterion: 'LOW_INCOME' },
  ...more,
});

/** The world of `world.ts` with money in it: residents with accounts, sources with rules and budgets, rounds and grants. */
export function moneyWorld(orm: MikroORM, clock: Clock) {
  const basic = world(orm, clock);
  let made = 0;

  async function keep<T extends object>(make: (em: EntityManager) => T): Promise<T> {
    const em = orm.em.fork() as EntityManager;
    const thing = make(em);
    await em.persist(thing).flush();
    return thing;
  }

  /** Somebody of thirty with an open account and everything answered. */
  async function resident(
    given: {
      birthDate?: string;
      employment?: EmploymentStatus;
      lowIncome?: boolean | null;
      learningPath?: boolean;
      municipalityCode?: string;
    } = {},
  ): Promise<Resident> {
    const number = ++made;
    const person = await keep((em) =>
      em.create(Person, {
        givenName: 'Anna',
        familyName: `Bērziņa ${number}`,
        personalCodeHash: randomUUID(),
        personalCodeCipher: 'sealed',
        birthDate: given.birthDate ?? '1996-03-14',
      }),
    );
    const account = await keep((em) =>
      em.create(LearningAccount, {
        person: person.id,
        number: `IMK-T${String(number).padStart(6, '0')}`,
        openedOn: '2024-12-05',
        email: `anna${number}@example.lv`,
        municipalityCode: given.municipalityCode ?? 'LV-RIX',
        education: EducationLevel.BACHELOR,
        employment: given.employment ?? EmploymentStatus.EMPLOYED,
        profileCompletedAt: new Date('2024-12-05T10:00:00Z'),
        noticeLocale: Locale.LV,
      }),
    );
    if (given.lowIncome !== undefined) await answer(person, 'lowIncome', given.lowIncome, 'SOCIAL_ASSISTANCE');
    if (given.learningPath)
      await keep((em) => em.create(LearningPath, { account: account.id, goal: 'Kļūt par testētāju', programmeIds: [] }));
    return { person, account };
  }

  /** What a register says; null: it was asked and did not answer. */
  async function answer(person: Person, fact: string, value: unknown, register: string): Promise<void> {
    const em = orm.em.fork();
    const known = await em.findOne(RegisterAnswer, { person: person.id, fact });
    const read = { value, readAt: clock.now(), validUntil: new Date(clock.now().getTime() + 90 * 86_400_000) };
    if (known) Object.assign(known, read);
    else em.create(RegisterAnswer, { person: person.id, fact, register, ...read });
    await em.flush();
  }

  /** A published source with the rules and the money given. */
  async function source(
    given: { code?: string; schemes?: Scheme[]; rules?: Partial<RuleSetInput>; budgetCents?: number; requiresFourEyes?: boolean } = {},
  ): Promise<FundingSource> {
    const made = await basic.fundingSource(given.code ? { code: given.code } : {});
    const rules = ruleSet({
      period: { from: '2024-01-01', until: '2030-12-31' },
      targetGroup: { all: [] },
      schemes: given.schemes ?? [grantScheme()],
      ...given.rules,
    });
    await keep((em) =>
      em.create(FundingSourceVersion, {
        fundingSource: made.id,
        number: 1,
        status: VersionStatus.PUBLISHED,
        effectiveFrom: '2024-01-01',
        rules,
        publishedAt: new Date('2024-01-01T00:00:00Z'),
      }),
    );
    if (given.requiresFourEyes) await orm.em.fork().execute('update funding_source set requires_four_eyes = true where id = ?', [made.id]);
    if (given.budgetCents !== 0) await fund(made, given.budgetCents ?? 100_000_000);
    return made;
  }

  async function fund(source: FundingSource, amountCents: number): Promise<void> {
    await post(orm.em.fork(), [
      {
        kind: TransferKind.FUND,
        fundingSourceId: source.id,
        from: external(source.id),
        to: budget(source.id),
        amountCents,
        reason: 'BUDGET_CONFIRMED',
        referenceId: source.id,
        at: clock.now(),
        key: randomUUID(),
      },
    ]);
  }

  /** A round that has been run, or is in the state given. */
  async function round(
    source: FundingSource,
    given: Partial<
      Pick<
        AllocationRound,
        'roundOn' | 'windowFrom' | 'windowUntil' | 'chooseBy' | 'useBy' | 'amountCents' | 'capCents' | 'capMonths' | 'status'
      >
    > = {},
  ): Promise<AllocationRound> {
    return keep((em) =>
      em.create(AllocationRound, {
        fundingSource: source.id,
        name: { lv: 'Kārta', en: 'Round' },
        roundOn: clock.today(),
        chooseBy: dayInRiga(new Date(clock.now().getTime() + 180 * 86_400_000)),
        useBy: dayInRiga(new Date(clock.now().getTime() + 500 * 86_400_000)),
        amountCents: 50_000,
        capCents: 100_000,
        capMonths: 12,
        status: RoundStatus.DONE,
        rulesVersion: 1,
        ...given,
      }),
    );
  }

  /** A grant as the round would have given it. */
  async function grant(to: Resident, of: AllocationRound): Promise<Grant> {
    const made = await keep((em) =>
      em.create(Grant, {
        account: to.account.id,
        fundingSource: of.fundingSource.id,
        round: of.id,
        amountCents: of.amountCents,
        grantedOn: of.roundOn,
        chooseBy: of.chooseBy,
        useBy: of.useBy,
        rulesVersion: 1,
      }),
    );
    await post(orm.em.fork(), [allocation(of.fundingSource.id, made.id, of.amountCents, clock.now())]);
    return made;
  }

  /** A request's context, as the person acting in the role. */
  function as(
    who: Resident | Person | null,
    acting: { role?: Role; providerId?: string | null; fundingSourceId?: string | null } = {},
  ): Context {
    const person = who && ('person' in who ? who.person : who);
    const capacity = {
      role: acting.role ?? Role.ACCOUNT_HOLDER,
      providerId: acting.providerId ?? null,
      fundingSourceId: acting.fundingSourceId ?? null,
    };
    const viewer: SignedIn | null = person && {
      personId: person.id,
      accountId: who && 'account' in who ? who.account.id : null,
      capacities: [capacity],
      actingAs: capacity,
    };
    return {
      em: orm.em.fork() as EntityManager,
      clock,
      viewer,
      locale: Locale.LV,
      address: null,
      requestId: randomUUID(),
      log: createLog('silent'),
      personalCodes: { hash: (digits) => digits, seal: (digits) => digits, open: (cipher) => cipher },
      bankNumbers: { fingerprint: (iban) => iban, seal: (iban) => iban, open: (cipher) => cipher },
      session: {
        endsAt: null,
        idleEndsAt: null,
        hasEnded: false,
        actAs: async () => {},
        extend: async () => {},
        list: async () => [],
        end: async () => false,
      },
    };
  }

  async function official(): Promise<Person> {
    return await keep((em) =>
      em.create(Person, {
        givenName: 'Jānis',
        familyName: `Ozols ${++made}`,
        personalCodeHash: randomUUID(),
        personalCodeCipher: 'sealed',
        birthDate: '1980-01-01',
      }),
    );
  }

  const balance = (source: FundingSource | { id: string }, side: Side) => balanceOf(orm.em.fork(), source.id, side);

  /** What all statements of a provider owe it and have not paid, in cents. */
  async function owedTo(providerId: string): Promise<number> {
    const [row] = await orm.em
      .fork()
      .execute<{ cents: string }[]>(
        `select coalesce(sum(a.balance_cents), 0) as cents from settlement s join ledger_account a on a.kind = 'PAYABLE_PROVIDER' and a.subject_id = s.id where s.provider_id = ?`,
        [providerId],
      );
    return Number(row!.cents);
  }

  /** The statement of this month between a provider and a source, without lines. */
  async function statement(providerId: string, fundingSourceId: string): Promise<string> {
    return (await openStatement(orm.em.fork() as EntityManager, { providerId, fundingSourceId, day: clock.today() })).id;
  }

  return { ...basic, resident, answer, source, fund, round, grant, as, official, balance, owedTo, statement };
}

export type MoneyWorld = ReturnType<typeof moneyWorld>;

export function allocation(fundingSourceId: string, grantId: string, amountCents: number, at: Date): NewTransfer {
  return {
    kind: TransferKind.ALLOCATE,
    fundingSourceId,
    from: budget(fundingSourceId),
    to: grantAccount(grantId),
    amountCents,
    reason: 'ROUND',
    referenceId: grantId,
    at,
    key: `allocate:${grantId}`,
  };
}
