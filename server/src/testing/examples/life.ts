import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.ts';
import type { settableClock } from '../../shared/clock.ts';
import { globalId } from '../../shared/global-id.ts';
import type { MoneyWorld, Resident } from '../money-world.ts';
import type { TestDatabase } from '../test-database.ts';
import { EmploymentStatus } from '../../modules/people/accounts/employment-status.enum.ts';
import type { Person } from '../../modules/people/accounts/person.entity.ts';
import { RoundStatus } from '../../modules/money/allocation-rounds/round-status.enum.ts';
import { continueRounds } from '../../modules/money/grants/giving/continue-round.ts';
import { acceptApplication } from '../../modules/training/applications/deciding/accept-application.ts';
import { interruptTraining } from '../../modules/training/applications/stepping-back/interrupt-training.ts';
import { recordAttendance } from '../../modules/training/applications/training/record-attendance.ts';
import { recordCompletion } from '../../modules/training/applications/training/record-completion.ts';
import { rejectApplication } from '../../modules/training/applications/deciding/reject-application.ts';
import { RejectionReason } from '../../modules/training/applications/rejection-reason.enum.ts';
import { settleFacts } from '../../modules/training/applications/deciding/settle-facts.ts';
import { startTrainings } from '../../modules/training/applications/training/start-trainings.ts';
import { submitApplication } from '../../modules/training/applications/receiving/submit-application.ts';
import { withdrawApplication } from '../../modules/training/applications/stepping-back/withdraw-application.ts';
import type { FundingSource } from '../../modules/rules/funding-sources/funding-source.entity.ts';
import { carryOverGrant } from '../../modules/money/grants/carry-over-grant.ts';
import { declineGrant } from '../../modules/money/grants/decline-grant.ts';
import { grantsOfAccounts } from '../../modules/money/grants/grant-figures.ts';
import { lapseGrants } from '../../modules/money/grants/lapse-grants.ts';
import { cancelGroup } from '../../modules/training/group-keeping/cancel-group.ts';
import { budget } from '../../modules/money/ledger/accounts.ts';
import type { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import { centsOf, type Example, namedValues, sourcesOf, wordsOf } from './read-examples.ts';
import { Role } from '../../modules/platform/access/role.enum.ts';

type Clock = ReturnType<typeof settableClock>;

/**
 * Plays a row of the table that tells a life: what is done day by day with the money of one source and one person, through the
 * same use cases that serve people. The source is the row's, with its rules in force on the row's day, and no other money than
 * the row gives it.
 */
export class Life {
  readonly #database: TestDatabase;
  readonly #w: MoneyWorld;
  readonly #clock: Clock;
  readonly #example: Example;
  #source!: FundingSource;
  #person!: Resident;
  /** Records for the provider. */
  #teacher!: Person;
  #application: string | undefined;
  #group: string | undefined;
  #provider: string | undefined;
  #refused: string | undefined;
  #answers: string[] = [];

  constructor(parts: { database: TestDatabase; w: MoneyWorld; clock: Clock }, example: Example) {
    this.#database = parts.database;
    this.#w = parts.w;
    this.#clock = parts.clock;
    this.#example = example;
  }

  /** Plays the steps and returns what the row asks about, in its own words. */
  async play(): Promise<string[]> {
    await this.#begin();
    for (const step of partsOf(this.#example['steps'])) await this.#step(step);
    return this.#tell(partsOf(this.#example['then']));
  }

  async #begin(): Promise<void> {
    this.#setDay(this.#example['on']!);
    const [source] = sourcesOf(this.#example);
    if (!source) throw new Error(`No. ${this.#example['no']}: the source has no rules in force on ${this.#example['on']}`);
    this.#source = await this.#w.source({ rules: source.rules, schemes: source.rules.schemes, budgetCents: 0 });
    // only this row's person takes part in its rounds
    await this.#em().execute('update learning_account set closed_at = now()');
    this.#person = await this.#resident();
    this.#teacher = await this.#w.official();
  }

  async #resident(): Promise<Resident> {
    const values = namedValues(this.#example['person']);
    const employment = (values.get('employment') as EmploymentStatus | undefined) ?? EmploymentStatus.EMPLOYED;
    const who = await this.#w.resident({
      birthDate: bornOn(Number(values.get('age') ?? 30), this.#example['on']!),
      employment,
      learningPath: values.get('path') === 'yes',
    });
    await this.#w.answer(who.person, 'employment', [employment], 'REVENUE_SERVICE');
    await this.#w.answer(who.person, 'lowIncome', answered(values.get('lowIncome') ?? 'no'), 'SOCIAL_ASSISTANCE');
    return who;
  }

  async #step(text: string): Promise<void> {
    const [, day = '', verb = '', rest = ''] =
      /^(\S+) (apply|carry over|low income|stop the group|three apply|\S+) ?(.*)$/.exec(text) ?? [];
    const step = this.#steps[verb];
    if (!step) throw new Error(`No. ${this.#example['no']}: nobody knows the step "${text}"`);
    this.#setDay(day);
    await step(rest, day);
  }

  /** Everything that can happen in a life, by the words of the table. */
  readonly #steps: Readonly<Record<string, (rest: string, day: string) => Promise<unknown>>> = {
    budget: (euros) => this.#w.fund(this.#source, centsOf(euros)),
    round: (_, day) => this.#round(day),
    night: () => this.#night(),
    'carry over': () => this.#choose(carryOverGrant),
    decline: () => this.#choose(declineGrant),
    'low income': (value) => this.#register(answered(value)),
    apply: (how) => this.#apply(how),
    'three apply': () => this.#threeApply(),
    accept: () => this.#done(acceptApplication(this.#staff(), this.#input())),
    reject: () => this.#done(rejectApplication(this.#staff(), { ...this.#input(), reason: RejectionReason.PRIOR_KNOWLEDGE })),
    withdraw: () => this.#done(withdrawApplication(this.#w.as(this.#person), this.#input())),
    interrupt: () => this.#done(interruptTraining(this.#w.as(this.#person), { ...this.#input(), reasons: ['TIME'] })),
    'stop the group': () =>
      this.#done(cancelGroup(this.#staff(), { group: globalId('Group', this.#group!), idempotencyKey: randomUUID() })),
    missed: (hours) => this.#done(recordAttendance(this.#staff(), { ...this.#input(), hoursMissed: Number.parseInt(hours, 10) })),
    complete: (hours, day) =>
      this.#done(recordCompletion(this.#staff(), { ...this.#input(), completedOn: day, hoursAttended: Number.parseInt(hours, 10) })),
  };

  async #round(day: string): Promise<void> {
    const [source] = sourcesOf(this.#example);
    const round = source?.rounds.find(({ roundOn }) => roundOn === day);
    if (!round) throw new Error(`No. ${this.#example['no']}: the source has no round on ${day}`);
    const { chooseBy, useBy } = round;
    await this.#w.round(this.#source, { roundOn: day, chooseBy, useBy, status: RoundStatus.RUNNING });
    await continueRounds({ em: this.#em(), clock: this.#clock });
  }

  async #night(): Promise<void> {
    await lapseGrants({ em: this.#em(), clock: this.#clock });
    await startTrainings({ em: this.#em(), clock: this.#clock });
  }

  async #choose(choice: typeof carryOverGrant | typeof declineGrant): Promise<void> {
    const [grant] = await this.#grants();
    await this.#done(choice(this.#w.as(this.#person), { grant: globalId('Grant', grant!.id), idempotencyKey: randomUUID() }));
  }

  async #register(lowIncome: boolean | null): Promise<void> {
    await this.#w.answer(this.#person.person, 'lowIncome', lowIncome, 'SOCIAL_ASSISTANCE');
    if (this.#application) await settleFacts({ em: this.#em(), clock: this.#clock }, this.#application);
  }

  async #apply(how: string): Promise<void> {
    const [from, to] = /from (\S+) to (\S+)/.exec(how)?.slice(1) ?? [];
    const input = await this.#wish(from && to ? { startsOn: from, endsOn: to } : {});
    const times = how.includes('twice') ? 2 : 1;
    const answers = await Promise.all(Array.from({ length: times }, () => submitApplication(this.#w.as(this.#person), input)));
    this.#application = answers[0]!.id;
    this.#answers = answers.map(({ id }) => id);
  }

  async #threeApply(): Promise<void> {
    const input = await this.#wish({});
    const people = [await this.#resident(), await this.#resident(), await this.#resident()];
    const sent = await Promise.all(people.map((who) => submitApplication(this.#w.as(who), { ...input, idempotencyKey: randomUUID() })));
    const rows = await this.#em().execute<{ status: string; refusal: string | null; place: string }[]>(
      `select a.status, a.refusal, (select count(*) from application o where o.status = 'WAITLISTED' and o.group_id = a.group_id and o.receipt_number <= a.receipt_number) as place from application a where a.id = any(?::uuid[])`,
      [`{${sent.map(({ id }) => id).join(',')}}`],
    );
    this.#answers = rows.map(({ status, refusal, place }) => refusal ?? (status === 'WAITLISTED' ? `${status}-${place}` : status)).sort();
  }

  /** A wish to join a new group of the row's programme. */
  async #wish(dates: { startsOn?: string; endsOn?: string }) {
    const [kind, price, hours] = wordsOf(this.#example['programme']);
    const programme = await this.#w.programme({
      kind: kind as ProgrammeKind,
      priceCents: centsOf(price!),
      hours: Number.parseInt(hours!, 10),
      fundingSources: [this.#source],
    });
    const group = await this.#w.group({ programme, ...dates });
    this.#group = group.id;
    this.#provider = programme.provider.id;
    return {
      group: globalId('Group', group.id),
      fundingSource: this.#source.code,
      confirmFacts: true,
      idempotencyKey: randomUUID(),
    };
  }

  /** A refusal is an answer too: the row can ask for it. */
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
    return this.#w.as(this.#teacher, { role: Role.PROVIDER_ADMINISTRATOR, providerId: this.#provider! });
  }

  #em() {
    return this.#database.orm.em.fork();
  }

  #grants() {
    return grantsOfAccounts(this.#em(), [this.#person.account.id]);
  }

  #setDay(day: string): void {
    this.#clock.set(new Date(`${day}T08:00:00Z`));
  }

  /** Answers each "name value" of the row with the name and what was found. */
  async #tell(asked: readonly string[]): Promise<string[]> {
    const grants = await this.#grants();
    const sum = (figure: 'availableCents' | 'spentCents' | 'lapsedCents') =>
      euros(grants.reduce((total, grant) => total + grant[figure], 0));
    const application = await this.#applied();
    const figures: Record<string, () => unknown> = {
      status: () => application?.status,
      paid: () => euros(Number(application?.paid)),
      'co-payment': () => euros(Number(application?.coPayment)),
      reserved: () => euros(Number(application?.reserved)),
      'excluded on': () => application?.excludedOn,
      available: () => sum('availableCents'),
      'available each': () => grants.map(({ availableCents }) => euros(availableCents)).join(' '),
      spent: () => sum('spentCents'),
      lapsed: () => sum('lapsedCents'),
      grants: () => grants.length,
      'choose by': () => grants.map(({ chooseBy }) => chooseBy).join(' '),
      'use by': () => grants.map(({ useBy }) => useBy).join(' '),
      outcome: () => this.#outcome(),
      applications: () => new Set(this.#answers).size,
      answers: () => this.#answers.join(' '),
      refused: () => this.#refused,
      budget: async () => euros(await this.#w.balance(this.#source, budget(this.#source.id))),
      earned: async () => euros(await this.#w.owedTo(this.#provider!)),
    };
    for (const { grantedOn, status } of grants) figures[`grant ${grantedOn}`] = () => status;
    const longestFirst = Object.keys(figures).sort((a, b) => b.length - a.length);
    return Promise.all(
      asked.map(async (line) => {
        const name = longestFirst.find((candidate) => line.startsWith(`${candidate} `));
        if (!name) throw new Error(`No. ${this.#example['no']}: nobody knows "${line}"`);
        return `${name} ${await figures[name]!()}`;
      }),
    );
  }

  async #applied() {
    if (!this.#application) return undefined;
    const [row] = await this.#em().execute<
      { status: string; paid: string; coPayment: string; reserved: string | null; excludedOn: string | null }[]
    >(
      `select a.status, a.paid_by_scheme_cents as paid, a.co_payment_cents as "coPayment", r.balance_cents as reserved,
              (select to_char(e.at, 'YYYY-MM-DD') from application_event e where e.application_id = a.id and e."to" = 'EXCLUDED') as "excludedOn"
         from application a left join ledger_account r on r.kind = 'RESERVED' and r.subject_id = a.id where a.id = ?`,
      [this.#application],
    );
    return row;
  }

  /** What the latest round said about the person. */
  async #outcome(): Promise<string | undefined> {
    const [row] = await this.#em().execute<{ reason: string }[]>(
      'select o.reason from round_outcome o join allocation_round r on r.id = o.round_id where o.account_id = ? order by r.round_on desc limit 1',
      [this.#person.account.id],
    );
    return row?.reason;
  }
}

/** The parts of a cell that tells several things. */
export function partsOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function answered(word: string): boolean | null {
  return word === '?' ? null : word === 'yes';
}

function bornOn(age: number, day: string): string {
  return `${Number(day.slice(0, 4)) - age}-01-01`;
}

function euros(cents: number): string {
  return (cents / 100).toFixed(2);
}
