import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import { settableClock } from '../../shared/clock.ts';
import { globalId } from '../../shared/global-id.ts';
import { fullCostScheme, grantScheme, moneyWorld, type MoneyWorld, type Resident, shareScheme } from '../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { AllocationRound } from '../allocation-rounds/allocation-round.entity.ts';
import { continueRounds } from '../allocation-rounds/continue-round.ts';
import { acceptApplication } from '../applications/accept-application.ts';
import { interruptTraining } from '../applications/interrupt-training.ts';
import { recordAttendance } from '../applications/record-attendance.ts';
import { recordCompletion } from '../applications/record-completion.ts';
import { settleFacts } from '../applications/settle-facts.ts';
import { startTrainings } from '../applications/start-trainings.ts';
import { submitApplication } from '../applications/submit-application.ts';
import { withdrawApplication } from '../applications/withdraw-application.ts';
import type { FundingSource } from '../funding-sources/funding-source.entity.ts';
import { cancelGroup } from '../groups/cancel-group.ts';
import { budget } from '../ledger/accounts.ts';
import { verifyLedger } from '../ledger/verify-ledger.ts';
import { Role } from '../roles/role.enum.ts';
import { carryOverGrant } from './carry-over-grant.ts';
import { grantsOfAccounts } from './grant-figures.ts';
import { lapseGrants } from './lapse-grants.ts';

/*
 * The worked examples of funding, 8 to 18, each a line a funding officer can read: what is given, what is done day by day,
 * what is expected. Amounts are euros and cents as in the rules. Examples 1 to 8 are also those of the quote.
 */
interface Example {
  number: string;
  given: string;
  /** Money of the source, in euros. */
  budget?: number;
  scheme?: 'GRANT' | 'FULL_COST' | 'SHARE';
  waitingList?: boolean;
  steps: string[];
  expect: Record<string, string | number>;
}

const EXAMPLES: Example[] = [
  {
    number: '8',
    given: 'share of 90 %, the register on low income is down, price 400.00; later it says no',
    scheme: 'SHARE',
    budget: 10_000,
    steps: ['2026-09-01 register silent', '2026-09-01 apply 400.00', '2026-09-03 register says no'],
    expect: { status: 'SUBMITTED', paid: 360, coPayment: 40, budget: 10_000 - 360 },
  },
  {
    number: '8, confirmed',
    given: 'the same, and the register says yes',
    scheme: 'SHARE',
    budget: 10_000,
    steps: ['2026-09-01 register silent', '2026-09-01 apply 400.00', '2026-09-03 register says yes'],
    expect: { status: 'SUBMITTED', paid: 400, coPayment: 0, budget: 10_000 - 400 },
  },
  {
    number: '9',
    given: 'grant of 2024-12-09 untouched on 2025-06-09',
    budget: 10_000,
    steps: ['2024-12-09 round', '2025-06-09 night', '2025-06-09 round'],
    expect: { 'grant 2024-12-09': 'LAPSED', lapsed: 500, available: 0, budget: 10_000, outcome: 'NO_CHOICE' },
  },
  {
    number: '10',
    given: 'grant of 2024-12-09 carried over; June round',
    budget: 10_000,
    steps: ['2024-12-09 round', '2025-05-20 carry over', '2025-06-09 night', '2025-06-09 round'],
    expect: {
      available: 1000,
      'grant 2024-12-09': 'CARRIED_OVER',
      'grant 2025-06-09': 'ACTIVE',
      'choose by': '2025-12-08 2025-12-08',
      'use by': '2026-04-30 2026-04-30',
      budget: 9_000,
    },
  },
  {
    number: '11',
    given: 'learning on the December grant is still under way on 2025-06-09, and ends in autumn',
    budget: 10_000,
    steps: [
      '2024-12-09 round',
      '2025-05-01 apply 412.13 from 2025-06-01 to 2025-09-30',
      '2025-05-02 accept',
      '2025-06-01 night',
      '2025-06-09 night',
      '2025-06-09 round',
      '2025-10-01 complete all hours',
      '2025-12-09 night',
      '2025-12-09 round',
    ],
    expect: { grants: 1, 'grant 2024-12-09': 'SPENT', spent: 412.13, lapsed: 87.87, outcome: 'NOT_IN_POPULATION' },
  },
  {
    number: '12',
    given: 'training interrupted by the person',
    budget: 10_000,
    steps: [
      '2024-12-09 round',
      '2025-01-10 apply 412.13 from 2025-03-01 to 2025-04-30',
      '2025-01-11 accept',
      '2025-03-01 night',
      '2025-03-01 interrupt',
      '2025-06-09 night',
      '2025-06-09 round',
    ],
    expect: { status: 'INTERRUPTED', 'grant 2024-12-09': 'FORFEITED', available: 0, reserved: 0, grants: 1, outcome: 'INTERRUPTED' },
  },
  {
    number: '13',
    given: 'programme stopped for quality after the choose-by date',
    budget: 10_000,
    steps: [
      '2024-12-09 round',
      '2025-05-20 apply 412.13 from 2025-06-05 to 2025-08-30',
      '2025-05-21 accept',
      '2025-06-05 night',
      '2025-06-09 night',
      '2025-06-20 stop the group',
    ],
    expect: {
      status: 'INTERRUPTED',
      'grant 2024-12-09': 'ACTIVE',
      available: 412.13,
      lapsed: 87.87,
      'choose by': '2025-07-20',
      reserved: 0,
    },
  },
  {
    number: '13, near the end',
    given: 'the same close to the use-by date: no more time than until then',
    budget: 10_000,
    steps: [
      '2025-12-09 round',
      '2026-04-01 apply 412.13 from 2026-04-10 to 2026-04-29',
      '2026-04-02 accept',
      '2026-04-10 night',
      '2026-04-15 stop the group',
    ],
    expect: { available: 500, 'choose by': '2026-04-30' },
  },
  {
    number: '14',
    given: 'withdraws before the start',
    budget: 10_000,
    steps: ['2024-12-09 round', '2025-01-10 apply 412.13', '2025-01-15 withdraw'],
    expect: { status: 'WITHDRAWN', available: 500, reserved: 0, 'grant 2024-12-09': 'ACTIVE', 'choose by': '2025-06-08' },
  },
  {
    number: '15',
    given: 'budget has 1,200.00 left, three persons ask 500.00 at once',
    scheme: 'FULL_COST',
    budget: 1_200,
    steps: ['2026-09-01 three apply 500.00'],
    expect: { answers: 'SUBMITTED, SUBMITTED, WAITLISTED 1', budget: 200 },
  },
  {
    number: '15, no list',
    given: 'the same, the source keeps no waiting list',
    scheme: 'FULL_COST',
    budget: 1_200,
    waitingList: false,
    steps: ['2026-09-01 three apply 500.00'],
    expect: { answers: 'EXHAUSTED, SUBMITTED, SUBMITTED', budget: 200 },
  },
  {
    number: '16',
    given: 'the same request sent twice with one idempotency key',
    budget: 10_000,
    steps: ['2024-12-09 round', '2025-01-10 apply 412.13 twice with one key'],
    expect: { applications: 1, reserved: 412.13, available: 87.87 },
  },
  {
    number: '17',
    given: '160 h, 70 % attended, stayed to the end',
    budget: 10_000,
    steps: [
      '2024-12-09 round',
      '2025-01-10 apply 412.13 from 2025-03-01 to 2025-04-30',
      '2025-01-11 accept',
      '2025-03-01 night',
      '2025-05-02 complete 112 hours',
    ],
    expect: { status: 'INTERRUPTED', 'grant 2024-12-09': 'FORFEITED', available: 0, reserved: 0, earned: 288.49, budget: 10_000 - 288.49 },
  },
  {
    number: '18',
    given: '160 h, 128 missed are 80 % and no more; the 129th excludes',
    budget: 10_000,
    steps: [
      '2024-12-09 round',
      '2025-01-10 apply 412.13 from 2025-03-01 to 2025-04-30',
      '2025-01-11 accept',
      '2025-03-01 night',
      '2025-04-28 missed 128',
      '2025-04-29 missed 129',
    ],
    expect: {
      history: 'SUBMITTED SUBMITTED APPROVED IN_TRAINING EXCLUDED',
      'excluded on': '2025-04-29',
      'grant 2024-12-09': 'FORFEITED',
      available: 0,
      reserved: 0,
    },
  },
  {
    number: '3, money back',
    given: 'two grants paid 824.00; stepping back returns to each what it gave',
    budget: 10_000,
    steps: ['2024-12-09 round', '2025-05-20 carry over', '2025-06-09 round', '2025-06-10 apply 824.00', '2025-06-12 withdraw'],
    expect: { 'available each': '500 500' },
  },
  {
    number: '10, again',
    given: 'carrying over is possible once',
    budget: 10_000,
    steps: ['2024-12-09 round', '2025-05-20 carry over', '2025-06-09 round', '2025-06-10 carry over'],
    expect: { refused: 'WRONG_STATUS', available: 1000 },
  },
  {
    number: '9, carried over and then nothing',
    given: 'what was carried over lapses at the end of the next period',
    budget: 10_000,
    steps: ['2024-12-09 round', '2025-05-20 carry over', '2025-12-09 night'],
    expect: { 'grant 2024-12-09': 'LAPSED', available: 0, budget: 10_000 },
  },
];

describe('worked examples', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2024-12-01T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  it.each(EXAMPLES)('worked example $number (FUND-9 to FUND-22, APP-11): $given', async (example) => {
    const play = new Play(database, w, clock);
    await play.begin(example);
    for (const step of example.steps) await play.step(step);
    const found = await play.read(Object.keys(example.expect));
    expect(found).toEqual(example.expect);
    expect(await verifyLedger(database.orm.em.fork())).toMatchObject({ problems: [] });
  });
});

/** Plays an example on a source and with a person of its own. */
class Play {
  readonly #database: TestDatabase;
  readonly #w: MoneyWorld;
  readonly #clock: ReturnType<typeof settableClock>;
  #source!: FundingSource;
  #anna!: Resident;
  #application: string | undefined;
  #group: string | undefined;
  #provider: string | undefined;
  #refused: string | undefined;
  #answers: string[] = [];

  constructor(database: TestDatabase, w: MoneyWorld, clock: ReturnType<typeof settableClock>) {
    this.#database = database;
    this.#w = w;
    this.#clock = clock;
  }

  async begin({ scheme = 'GRANT', budget: euros = 10_000, waitingList = true }: Example): Promise<void> {
    this.#clock.set(new Date('2024-12-01T10:00:00Z'));
    const schemes = { GRANT: [grantScheme()], FULL_COST: [fullCostScheme()], SHARE: [shareScheme()] }[scheme];
    this.#source = await this.#w.source({ schemes, budgetCents: euros * 100, rules: { applications: { waitingList } } });
    // only this example's person takes part in its rounds
    await this.#database.orm.em.fork().execute('update learning_account set closed_at = now()');
    this.#anna = await this.#w.resident(scheme === 'SHARE' ? { lowIncome: null } : {});
  }

  async step(text: string): Promise<void> {
    const [, day, verb] = /^(\S+) (.*)$/.exec(text) as unknown as [string, string, string];
    this.#clock.set(new Date(`${day}T08:00:00Z`));
    const number = (pattern: RegExp) => Number(pattern.exec(verb)?.[1]);
    if (verb === 'round') return this.#round(day);
    if (verb === 'night') return this.#night();
    if (verb === 'carry over') return this.#carryOver();
    if (verb.startsWith('register')) return this.#register(verb);
    if (verb.startsWith('three apply')) return this.#three(number(/apply ([\d.]+)/));
    if (verb.startsWith('apply')) return this.#apply(verb, number(/apply ([\d.]+)/));
    if (verb === 'accept') return this.#done(acceptApplication(this.#staff(), this.#input()));
    if (verb === 'withdraw') return this.#done(withdrawApplication(this.#w.as(this.#anna), this.#input()));
    if (verb === 'interrupt') return this.#done(interruptTraining(this.#w.as(this.#anna), { ...this.#input(), reasons: ['TIME'] }));
    if (verb === 'stop the group')
      return this.#done(cancelGroup(this.#staff(), { group: globalId('Group', this.#group!), idempotencyKey: randomUUID() }));
    if (verb.startsWith('missed'))
      return this.#done(recordAttendance(this.#staff(), { ...this.#input(), hoursMissed: number(/missed (\d+)/) }));
    if (verb.startsWith('complete'))
      return this.#done(
        recordCompletion(this.#staff(), {
          ...this.#input(),
          completedOn: this.#clock.today(),
          hoursAttended: verb.includes('all') ? 160 : number(/complete (\d+)/),
        }),
      );
    throw new Error(`no such step: ${text}`);
  }

  async #round(day: string): Promise<void> {
    const [chooseBy, useBy] = {
      '2024-12-09': ['2025-06-08', '2026-04-30'],
      '2025-06-09': ['2025-12-08', '2026-04-30'],
      '2025-12-09': ['2026-04-30', '2026-04-30'],
    }[day] as [string, string];
    const round = await this.#w.round(this.#source, { roundOn: day, chooseBy, useBy, status: 'RUNNING' as AllocationRound['status'] });
    await continueRounds({ em: this.#em(), clock: this.#clock });
    const [row] = await this.#em().execute<{ status: string }[]>('select status from allocation_round where id = ?', [round.id]);
    expect(row!.status).toBe('DONE');
  }

  async #night(): Promise<void> {
    await lapseGrants({ em: this.#em(), clock: this.#clock });
    await startTrainings({ em: this.#em(), clock: this.#clock });
  }

  async #carryOver(): Promise<void> {
    const [grant] = await grantsOfAccounts(this.#em(), [this.#anna.account.id]);
    await this.#done(carryOverGrant(this.#w.as(this.#anna), { grant: globalId('Grant', grant!.id), idempotencyKey: randomUUID() }));
  }

  async #register(verb: string): Promise<void> {
    const value = verb.endsWith('yes') ? true : verb.endsWith('no') ? false : null;
    await this.#w.answer(this.#anna.person, 'lowIncome', value, 'SOCIAL_ASSISTANCE');
    if (this.#application) await settleFacts({ em: this.#em(), clock: this.#clock }, this.#application);
  }

  async #apply(verb: string, euros: number): Promise<void> {
    const group = await this.#open(euros, /from (\S+) to (\S+)/.exec(verb)?.slice(1, 3) as [string, string] | undefined);
    const input = { group: globalId('Group', group), fundingSource: this.#source.code, confirmFacts: true, idempotencyKey: randomUUID() };
    const answers = await Promise.all(
      [1, ...(verb.includes('twice') ? [2] : [])].map(async () => (await submitApplication(this.#w.as(this.#anna), input)).id),
    );
    expect(new Set(answers).size).toBe(1);
    this.#application = answers[0]!;
  }

  async #three(euros: number): Promise<void> {
    const group = await this.#open(euros);
    const people = await Promise.all([this.#w.resident(), this.#w.resident(), this.#w.resident()]);
    const ids = await Promise.all(
      people.map(
        async (who) =>
          (
            await submitApplication(this.#w.as(who), {
              group: globalId('Group', group),
              fundingSource: this.#source.code,
              confirmFacts: true,
              idempotencyKey: randomUUID(),
            })
          ).id,
      ),
    );
    const rows = await this.#em().execute<{ status: string; refusal: string | null; place: string }[]>(
      `select a.status, a.refusal, (select count(*) from application o where o.status = 'WAITLISTED' and o.group_id = a.group_id and o.receipt_number <= a.receipt_number) as place from application a where a.id = any(?::uuid[])`,
      [`{${ids.join(',')}}`],
    );
    this.#answers = rows.map(({ status, refusal, place }) => refusal ?? (status === 'WAITLISTED' ? `${status} ${place}` : status)).sort();
  }

  async #open(euros: number, dates?: [string, string]): Promise<string> {
    const programme = await this.#w.programme({ priceCents: Math.round(euros * 100), hours: 160, fundingSources: [this.#source] });
    const group = await this.#w.group({ programme, ...(dates ? { startsOn: dates[0], endsOn: dates[1] } : {}) });
    this.#group = group.id;
    this.#provider = programme.provider.id;
    return group.id;
  }

  async #done(work: Promise<string>): Promise<void> {
    await work.catch((error: { code?: string }) => {
      if (!error.code) throw error;
      this.#refused = error.code;
    });
  }

  #input() {
    return { application: globalId('Application', this.#application!), idempotencyKey: randomUUID() };
  }

  #staff(): Context {
    return this.#w.as(this.#anna.person, { role: Role.PROVIDER_ADMINISTRATOR, providerId: this.#provider! });
  }

  #em() {
    return this.#database.orm.em.fork();
  }

  /** Reads what the example expects, by its names. */
  async read(names: string[]): Promise<Record<string, string | number | undefined>> {
    const grants = await grantsOfAccounts(this.#em(), [this.#anna.account.id]);
    const sum = (figure: 'availableCents' | 'reservedCents' | 'spentCents' | 'lapsedCents') =>
      grants.reduce((total, grant) => total + grant[figure], 0) / 100;
    const [application] = this.#application
      ? await this.#em().execute<Record<string, string>[]>(
          'select status, paid_by_scheme_cents as paid, co_payment_cents as "coPayment" from application where id = ?',
          [this.#application],
        )
      : [];
    const events = this.#application
      ? await this.#em().execute<{ to: string; at: string }[]>(
          'select "to", at from application_event where application_id = ? order by at, id',
          [this.#application],
        )
      : [];
    const [outcome] = await this.#em().execute<{ reason: string }[]>(
      'select o.reason from round_outcome o join allocation_round r on r.id = o.round_id where o.account_id = ? order by r.round_on desc limit 1',
      [this.#anna.account.id],
    );
    const [applications] = await this.#em().execute<{ count: string }[]>('select count(*) from application where account_id = ?', [
      this.#anna.account.id,
    ]);
    const values: Record<string, () => string | number | undefined | Promise<number>> = {
      status: () => application?.['status'],
      paid: () => Number(application?.['paid']) / 100,
      coPayment: () => Number(application?.['coPayment']) / 100,
      available: () => sum('availableCents'),
      reserved: () => sum('reservedCents'),
      spent: () => sum('spentCents'),
      lapsed: () => sum('lapsedCents'),
      grants: () => grants.length,
      'choose by': () => grants.map(({ chooseBy }) => chooseBy).join(' '),
      'use by': () => grants.map(({ useBy }) => useBy).join(' '),
      'available each': () => grants.map(({ availableCents }) => availableCents / 100).join(' '),
      outcome: () => outcome?.reason,
      applications: () => Number(applications!.count),
      answers: () => this.#answers.join(', '),
      refused: () => this.#refused,
      history: () => events.map(({ to }) => to).join(' '),
      'excluded on': () => events.find(({ to }) => to === 'EXCLUDED')?.at.slice(0, 10),
      budget: async () => (await this.#w.balance(this.#source, budget(this.#source.id))) / 100,
      earned: async () => (await this.#w.owedTo(this.#provider!)) / 100,
    };
    const found: Record<string, string | number | undefined> = {};
    for (const name of names)
      found[name] = name.startsWith('grant 20') ? grants.find(({ grantedOn }) => name.endsWith(grantedOn))?.status : await values[name]!();
    return found;
  }
}
