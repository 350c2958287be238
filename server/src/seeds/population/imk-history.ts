import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import { SchemeKind } from '../../modules/rules/funding-sources/scheme-kind.enum.ts';
import type { RoundPlan } from '../../modules/rules/funding-sources/rules/schemes/grant.ts';
import { GrantStatus } from '../../modules/money/grants/grant-status.enum.ts';
import { GroupStatus } from '../../modules/catalogue/groups/group-status.enum.ts';
import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import type { ProgrammeRow } from '../catalogue/read-programmes.ts';
import { random, shuffled } from '../random.ts';
import { application } from './applications.ts';
import { at, dayOf, earlier, inDays, later } from './days.ts';
import { type Groups, weeksOf } from './groups.ts';
import { imkSchemeOf, startedByProgramme, trainings } from './imk-trainings.ts';
import { type Period, type Plan, sum } from './plans.ts';
import type { Residents } from './residents.ts';
import type { AccountHolder, SeedApplication, SeedGrant, World } from './world.ts';

const { COMPLETED, INTERRUPTED, WITHDRAWN, REJECTED } = ApplicationStatus;

/** Training of a period: from its first group to its last day, in three waves. */
const waves: readonly (readonly string[])[] = [
  ['2025-03-14', '2025-04-30', '2025-06-03'],
  ['2025-09-19', '2025-10-31', '2025-12-04'],
  ['2026-03-06', '2026-04-08', '2026-04-28'],
];
const firstGroups = ['2024-12-21', '2025-06-25', '2025-12-22'];

/** What somebody does with a grant, to be turned into an application once the group is known. */
interface Intention {
  holder: AccountHolder;
  programme: ProgrammeRow;
  period: Period;
  wave: number;
  status: ApplicationStatus;
  grants: { grant: SeedGrant; cents: number }[];
  /** Withdrawn at once, so that the money can go to another training. */
  isBrief: boolean;
  isRecordedInMay: boolean;
}

/** The grants and trainings of 2.3.1.4.i from its first day to 2026-06-01, as the plan says. */
export class ImkHistory {
  readonly grants: SeedGrant[] = [];
  private readonly intentions: Intention[] = [];
  private readonly chance = random('imk');
  private readonly world: World;
  private readonly plan: Plan;
  private readonly residents: Residents;
  private readonly groups: Groups;
  private readonly programmes: readonly ProgrammeRow[];
  private readonly rounds: readonly RoundPlan[];

  constructor(
    world: World,
    plan: Plan,
    residents: Residents,
    groups: Groups,
    programmes: readonly ProgrammeRow[],
    rounds: readonly RoundPlan[],
  ) {
    this.world = world;
    this.plan = plan;
    this.residents = residents;
    this.groups = groups;
    this.programmes = programmes.filter((row) => row.source === 'IMK');
    this.rounds = rounds;
  }

  /** Everything; the divisor is that of participants per programme. */
  tell(divisor: number): void {
    const started = startedByProgramme(this.programmes, divisor);
    this.byGrant(started);
    this.inFull(started);
  }

  private byGrant(started: Map<ProgrammeRow, number>): void {
    const { oneGrant, twoGrants, paidByTwo, carriedAndCompleted, notStarted, rejected } = this.plan.imk;
    const interrupted = sum([...oneGrant.interrupted, ...twoGrants.secondInterrupted]);
    const deck = trainings(started, (kind) => imkSchemeOf(kind) === SchemeKind.GRANT, interrupted, 'grant');
    const paidByBoth = this.takePaidByTwo(deck.completed, paidByTwo);
    const paidByOne = Array.from({ length: carriedAndCompleted - paidByBoth.length }, () => this.affordable(deck.completed));
    const holdsStory = { completed: 'peteris', interrupted: 'diana', lapsed: 'valdis' };
    const unused: { grant: SeedGrant; period: Period }[] = [];
    const usedOnce: Intention[] = [];

    // people with a story first, so that the order of everything else does not move them
    const story = (key: string, period: Period) => this.grantTo(this.residents.open(key, this.openingDay(period)), period);
    const lapsedStory = story(holdsStory.lapsed, 0);
    lapsedStory.status = GrantStatus.LAPSED;
    const cyberBasics = deck.completed.splice(
      deck.completed.findIndex((row) => row.code === 'rtu-1'),
      1,
    )[0] as ProgrammeRow;
    const completedStory = this.intend(story(holdsStory.completed, 2), 2, cyberBasics, COMPLETED);
    usedOnce.push(completedStory);
    this.intend(story(holdsStory.interrupted, 2), 2, deck.interrupted.pop() as ProgrammeRow, INTERRUPTED);

    for (const period of [0, 1, 2] as const) {
      const stories = { completed: period === 2 ? 1 : 0, interrupted: period === 2 ? 1 : 0, lapsed: period === 0 ? 1 : 0 };
      this.times(oneGrant.completed[period] - stories.completed, () =>
        usedOnce.push(this.intend(this.newcomer(period), period, deck.completed.pop() as ProgrammeRow, COMPLETED)),
      );
      this.times(oneGrant.interrupted[period] - stories.interrupted, () =>
        this.intend(this.newcomer(period), period, deck.interrupted.pop() as ProgrammeRow, INTERRUPTED),
      );
      this.times(oneGrant.declined[period], () => (this.newcomer(period).status = GrantStatus.DECLINED));
      this.times(oneGrant.lapsed[period] - stories.lapsed, () => unused.push({ grant: this.lapsing(this.newcomer(period)), period }));
    }

    for (const period of [0, 1] as const) {
      const next = (period + 1) as Period;
      const firstCompleted = () => {
        const programme = deck.completed.pop() as ProgrammeRow;
        const first = this.newcomer(period);
        this.intend(first, period, programme, COMPLETED);
        return { programme, second: this.grantTo(first.holder, next) };
      };
      this.times(twoGrants.bothCompleted[period], () => {
        const { programme, second } = firstCompleted();
        this.intend(second, next, this.anotherThan(programme, deck.completed), COMPLETED);
      });
      this.times(twoGrants.secondInterrupted[period], () => {
        const { second } = firstCompleted();
        this.intend(second, next, deck.interrupted.pop() as ProgrammeRow, INTERRUPTED);
      });
      this.times(twoGrants.secondLapsed[period], () => unused.push({ grant: this.lapsing(firstCompleted().second), period: next }));
      this.times(twoGrants.carriedOver[period], () => {
        const first = this.newcomer(period);
        const second = this.grantTo(first.holder, next);
        this.carryOver(first, second);
        const programme = paidByBoth.pop() ?? paidByOne.pop();
        if (programme) this.intend(first, next, programme, COMPLETED, [first, second]);
        else first.status = GrantStatus.LAPSED;
        if (!programme || programme.priceCents <= first.amountCents) this.lapsing(second);
      });
    }
    if (deck.completed.length + deck.interrupted.length + paidByBoth.length + paidByOne.length > 0)
      throw new Error(
        `The plan leaves ${deck.completed.length} completed and ${deck.interrupted.length} interrupted trainings without people.`,
      );

    this.recordInMay(usedOnce.filter((one) => one.period === 2 && one !== completedStory));
    this.withdraw(
      notStarted.grant - notStarted.waitingNow,
      rejected,
      unused,
      usedOnce.filter((one) => one !== completedStory),
      [...started.keys()].filter((row) => imkSchemeOf(row.kind) === SchemeKind.GRANT),
    );
    this.intoGroups();
  }

  private times(count: number, what: () => unknown): void {
    for (let done = 0; done < count; done++) what();
  }

  private newcomer(period: Period): SeedGrant {
    return this.grantTo(this.residents.add(this.openingDay(period)), period);
  }

  /** Most accounts are opened in the days before a round. */
  private openingDay(period: Period): string {
    const { chance } = this;
    if (period === 0) return inDays('2024-12-05', chance.between(0, 4));
    const [from, until] = period === 1 ? ['2024-12-10', '2025-06-09'] : ['2025-06-10', '2025-12-09'];
    const days = Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
    return inDays(until, -Math.floor(days * chance.next() ** 2));
  }

  private grantTo(holder: AccountHolder, period: Period): SeedGrant {
    const round = this.rounds[period] as RoundPlan;
    const grant: SeedGrant = {
      holder,
      roundOn: round.roundOn,
      amountCents: 50_000,
      status: GrantStatus.SPENT,
      chooseBy: round.chooseBy,
      useBy: round.useBy,
      carriedOverOn: null,
      rulesVersion: 1,
    };
    this.grants.push(grant);
    return grant;
  }

  private lapsing(grant: SeedGrant): SeedGrant {
    grant.status = GrantStatus.LAPSED;
    return grant;
  }

  private carryOver(first: SeedGrant, second: SeedGrant): void {
    first.carriedOverOn = inDays(first.chooseBy, -this.chance.between(1, 40));
    first.chooseBy = second.chooseBy;
    first.useBy = second.useBy;
  }

  private intend(
    grant: SeedGrant,
    period: Period,
    programme: ProgrammeRow,
    status: ApplicationStatus,
    grants: SeedGrant[] = [grant],
  ): Intention {
    const intention: Intention = {
      holder: grant.holder,
      programme,
      period,
      wave: this.chance.isTrue(0.25) ? 0 : this.chance.isTrue(0.4) ? 1 : 2,
      status,
      grants: grants.map((one) => ({ grant: one, cents: one.amountCents })),
      isBrief: false,
      isRecordedInMay: false,
    };
    if (status === INTERRUPTED) grant.status = GrantStatus.FORFEITED;
    this.intentions.push(intention);
    return intention;
  }

  /** Trainings dearer than one grant that were paid by two, taken out of the deck. */
  private takePaidByTwo(completed: ProgrammeRow[], counts: Record<string, number>): ProgrammeRow[] {
    return Object.entries(counts).flatMap(([code, count]) =>
      Array.from({ length: count }, () => {
        const index = completed.findIndex((row) => row.code === code);
        if (index < 0) throw new Error(`There is no completed training of ${code} left to be paid by two grants.`);
        return completed.splice(index, 1)[0] as ProgrammeRow;
      }),
    );
  }

  private affordable(deck: ProgrammeRow[]): ProgrammeRow {
    return deck.splice(
      deck.findLastIndex((row) => row.priceCents <= 50_000),
      1,
    )[0] as ProgrammeRow;
  }

  /** Nobody takes the same programme twice. */
  private anotherThan(programme: ProgrammeRow, deck: ProgrammeRow[]): ProgrammeRow {
    const index = deck.findLastIndex((row) => row !== programme);
    return deck.splice(Math.max(0, index), 1)[0] as ProgrammeRow;
  }

  private recordInMay(candidates: Intention[]): void {
    for (const intention of candidates.slice(0, this.plan.imk.recordedInMay)) Object.assign(intention, { wave: 2, isRecordedInMay: true });
    for (const intention of candidates.slice(this.plan.imk.recordedInMay)) intention.wave = Math.min(intention.wave, 1);
  }

  /** Approved and withdrawn before the start, or rejected: by people who then chose something else, or nothing. */
  private withdraw(
    count: number,
    rejected: number,
    unused: { grant: SeedGrant; period: Period }[],
    used: Intention[],
    programmes: ProgrammeRow[],
  ): void {
    const popular = programmes.flatMap((row) => Array.from({ length: Math.ceil(Math.sqrt(row.participants)) }, () => row));
    const ofUnused = Math.min(unused.length, rejected + Math.ceil(count * 0.56));
    const pick = (not: ProgrammeRow | undefined) => {
      let row = this.chance.one(popular);
      while (row === not || row.priceCents > 50_000) row = this.chance.one(popular);
      return row;
    };
    shuffled(unused, this.chance)
      .slice(0, ofUnused)
      .forEach(({ grant, period }, index) => {
        const intention: Intention = {
          holder: grant.holder,
          programme: pick(undefined),
          period,
          wave: this.chance.between(0, 2),
          status: index < rejected ? REJECTED : WITHDRAWN,
          grants: [{ grant, cents: grant.amountCents }],
          isBrief: false,
          isRecordedInMay: false,
        };
        this.intentions.push(intention);
      });
    for (const intention of shuffled(used, this.chance).slice(0, count + rejected - ofUnused)) {
      this.intentions.push({
        ...intention,
        programme: pick(intention.programme),
        wave: 0,
        status: WITHDRAWN,
        isBrief: true,
        isRecordedInMay: false,
      });
    }
  }

  /** People of one programme and wave learn together. */
  private intoGroups(): void {
    const together = new Map<string, Intention[]>();
    for (const intention of this.intentions) {
      const key = `${intention.programme.code} ${intention.period} ${intention.wave}`;
      const others = together.get(key);
      if (others) others.push(intention);
      else together.set(key, [intention]);
    }
    const freeAgain = new Map<SeedGrant, string>();
    const made: SeedApplication[] = [];
    const entries = [...together.values()].sort((a, b) => a[0]!.period - b[0]!.period);
    for (const isBrief of [true, false]) {
      for (const intentions of entries) {
        const some = intentions.filter((one) => one.isBrief === isBrief);
        if (some.length > 0) this.oneWave(some, freeAgain, made);
      }
    }
    this.world.applications.push(...made);
  }

  private oneWave(intentions: Intention[], freeAgain: Map<SeedGrant, string>, made: SeedApplication[]): void {
    const { programme, period, wave } = intentions[0] as Intention;
    const endsOn = waves[period]![wave] as string;
    const startsOn = later(firstGroups[period] as string, inDays(endsOn, 1 - 7 * weeksOf(programme)));
    const holdsPlace = (one: Intention) => one.status === COMPLETED || one.status === INTERRUPTED;
    const firstNew = this.groups.all.length;
    this.groups.fill(programme, { startsOn, endsOn, status: GroupStatus.FINISHED }, intentions, holdsPlace, (intention, group) => {
      const roundOn = (this.rounds[period] as RoundPlan).roundOn;
      const grant = intention.grants[0]!.grant;
      const one = application(
        {
          holder: intention.holder,
          group,
          source: 'IMK',
          schemeCode: 'GRANT',
          schemeKind: SchemeKind.GRANT,
          rulesVersion: 1,
          status: intention.status,
          grants: intention.grants,
          notBefore: later(inDays(roundOn, 1), freeAgain.get(grant) ?? ''),
          until: intention.isBrief ? inDays(roundOn, 3) : '2026-05-31',
          ...(intention.isRecordedInMay ? { recordedFrom: '2026-05-04' } : {}),
        },
        this.chance,
      );
      if (intention.isBrief) freeAgain.set(grant, inDays(dayOf(one.endedAt as number), 1));
      made.push(one);
    });
    for (const group of this.groups.all.slice(firstNew)) if (group.placesTaken === 0) group.status = GroupStatus.CANCELLED;
  }

  /** A profession or professional development, paid in full; these people have a learning path (FUND-8). */
  private inFull(started: Map<ProgrammeRow, number>): void {
    const { interrupted, notStarted } = this.plan.imk;
    const waiting = Math.round(notStarted.fullCost * 0.78);
    this.inFullOf(ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION, started, interrupted.continuingEducation, waiting, [
      ['2025-03-03', '2025-11-07'],
      ['2025-08-18', '2026-04-24'],
    ]);
    this.inFullOf(ProgrammeKind.PROFESSIONAL_DEVELOPMENT, started, interrupted.development, notStarted.fullCost - waiting, [
      ['2026-01-05', '2026-04-24'],
      ['2026-01-19', '2026-04-29'],
    ]);
  }

  private inFullOf(
    kind: ProgrammeKind,
    started: Map<ProgrammeRow, number>,
    interrupted: number,
    notStarted: number,
    dates: [string, string][],
  ): void {
    const deck = trainings(started, (one) => one === kind, interrupted, kind);
    const rows = [...started.keys()].filter((row) => row.kind === kind);
    const all = [
      ...deck.completed.map((programme) => ({ programme, status: COMPLETED })),
      ...deck.interrupted.map((programme) => ({ programme, status: INTERRUPTED })),
      ...Array.from({ length: notStarted }, (_, index) => ({ programme: rows[index % rows.length] as ProgrammeRow, status: WITHDRAWN })),
    ];
    for (const programme of rows) {
      const ofIt = all.filter((one) => one.programme === programme);
      dates.forEach(([startsOn, endsOn], index) => {
        const learners = ofIt.filter((_, place) => (ofIt.length < 8 ? 0 : place % dates.length) === index);
        this.groups.fill(
          programme,
          { startsOn, endsOn, status: GroupStatus.FINISHED },
          learners,
          (one) => one.status !== WITHDRAWN,
          (one, group) => this.oneInFull(programme, one.status, group),
        );
      });
    }
    for (const group of this.groups.all)
      if (group.programme.kind === kind && group.placesTaken === 0 && group.status === GroupStatus.FINISHED)
        group.status = GroupStatus.CANCELLED;
  }

  private oneInFull(programme: ProgrammeRow, status: ApplicationStatus, group: SeedApplication['group']): void {
    const holder = this.residents.add(later('2024-12-05', inDays(group.startsOn, -this.chance.between(15, 80))));
    this.world.applications.push(
      application(
        {
          holder,
          group,
          source: 'IMK',
          schemeCode: 'FULL_COST',
          schemeKind: SchemeKind.FULL_COST,
          rulesVersion: 1,
          status,
          notBefore: inDays(group.startsOn, -50),
          until: earlier(group.startsOn, '2026-05-31'),
        },
        this.chance,
      ),
    );
    this.world.paths.push({ holder, goal: programme.lv.title.replace(/ \(.*\)$/, ''), programmes: [programme] });
  }
}

/** The first instant of a day, when a grant of the day before has lapsed. */
export function dayAfter(day: string): number {
  return at(inDays(day, 1), 0, 5);
}
