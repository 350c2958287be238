import { EducationLevel } from '../../modules/people/accounts/education-level.enum.ts';
import { EmploymentStatus } from '../../modules/people/accounts/employment-status.enum.ts';
import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import { SchemeKind } from '../../modules/rules/funding-sources/scheme-kind.enum.ts';
import { GroupStatus } from '../../modules/catalogue/groups/group-status.enum.ts';
import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import type { ProgrammeRow, SourceKey } from '../catalogue/read-programmes.ts';
import { type Random, random, shuffled } from '../random.ts';
import { application } from './applications.ts';
import { fullOnPurpose, openPlace, runningGroup } from './current-groups.ts';
import { inDays, later, workingDay } from './days.ts';
import { type Groups, sizeOf, weeksOf } from './groups.ts';
import { shared } from './imk-trainings.ts';
import type { SourcePlan } from './plans.ts';
import type { AccountHolder, SeedGroup, World } from './world.ts';

const S = ApplicationStatus;

/** From when groups of a source begin, and by which scheme it pays. */
const sources: Record<Exclude<SourceKey, 'IMK'>, { from: string; schemeCode: string; schemeKind: SchemeKind; shareBasisPoints: number }> = {
  IKT: { from: '2025-09-15', schemeCode: 'FULL_COST', schemeKind: SchemeKind.FULL_COST, shareBasisPoints: 10_000 },
  VARAM: { from: '2025-01-20', schemeCode: 'FULL_COST', schemeKind: SchemeKind.FULL_COST, shareBasisPoints: 10_000 },
  MN: { from: '2025-03-03', schemeCode: 'SHARE', schemeKind: SchemeKind.PERCENTAGE, shareBasisPoints: 9_000 },
  COURSERA: { from: '2025-11-03', schemeCode: 'SEAT', schemeKind: SchemeKind.LICENCE, shareBasisPoints: 0 },
  MIKRO: { from: '2026-02-02', schemeCode: 'FULL_COST', schemeKind: SchemeKind.FULL_COST, shareBasisPoints: 10_000 },
};
const LAST_END = '2026-05-22';

/** Who came later than this has nothing behind them yet, only before them. */
const CAME_LATE = '2026-02-20';

/** Share of employed learners whose household is needy or has a low income: they pay nothing (FUND-12). */
const EXEMPT = 0.06;

const isCurrent = (status: ApplicationStatus) =>
  status === S.IN_TRAINING || status === S.APPROVED || status === S.WAITLISTED || status === S.SUBMITTED;

interface Wish {
  holder: AccountHolder;
  programme: ProgrammeRow;
  status: ApplicationStatus;
}

/** The applications of one of the other sources, by the statuses of the plan; what is not over yet happens around today. */
export function otherHistory(
  world: World,
  groups: Groups,
  source: Exclude<SourceKey, 'IMK'>,
  plan: SourcePlan,
  people: AccountHolder[],
  programmes: readonly ProgrammeRow[],
  today: string,
): void {
  const chance = random(`source ${source}`);
  const rows = programmes.filter((row) => row.source === source && !row.isPast);
  const wishes = wishesOf(source, plan, people, rows, chance);
  const { from, schemeCode, schemeKind, shareBasisPoints } = sources[source];
  const hasShare = new Set<AccountHolder>();
  const apply = ({ holder, status }: Wish, group: SeedGroup, notBefore: string, until: string) => {
    // a household is what it was when its first training was paid for: a later one does not change the answer of an earlier
    if (source === 'MN' && !holder.demonstration && chance.isTrue(EXEMPT) && !hasShare.has(holder)) holder.account.hasLowIncome = true;
    if (source === 'MN') hasShare.add(holder);
    const share = source === 'MN' && holder.account.hasLowIncome ? 10_000 : shareBasisPoints;
    const one = application(
      { holder, group, source, schemeCode, schemeKind, rulesVersion: 1, status, shareBasisPoints: share, notBefore, until },
      chance,
    );
    if (schemeKind === SchemeKind.LICENCE) one.coPaymentCents = 0;
    world.applications.push(one);
  };

  const recent = recentlyCompleted(source, wishes, today);
  for (const { wish, startsOn, endsOn } of recent)
    groups.fill(
      wish.programme,
      { startsOn, endsOn, status: GroupStatus.FINISHED },
      [wish],
      () => true,
      (one, group) => apply(one, group, later(inDays(startsOn, -50), from), startsOn),
    );
  const isRecent = new Set(recent.map(({ wish }) => wish));
  for (const [key, some] of Map.groupBy(
    wishes.filter((wish) => !isCurrent(wish.status) && !isRecent.has(wish)),
    (wish) => `${wish.programme.code} ${monthOf(wish, from, chance)}`,
  )) {
    const programme = some[0]!.programme;
    const startsOn = workingDay(`${key.split(' ')[1]}-${String(3 + chance.between(0, 13)).padStart(2, '0')}`);
    const endsOn = inDays(startsOn, 7 * weeksOf(programme) - 3);
    const first = groups.all.length;
    groups.fill(
      programme,
      { startsOn, endsOn: endsOn < LAST_END ? endsOn : LAST_END, status: GroupStatus.FINISHED },
      some,
      (wish) => wish.status === S.COMPLETED || wish.status === S.INTERRUPTED,
      (wish, group) => apply(wish, group, later(inDays(startsOn, -50), from), startsOn),
    );
    for (const group of groups.all.slice(first)) if (group.placesTaken === 0) group.status = GroupStatus.CANCELLED;
  }
  aroundToday(
    wishes.filter((wish) => isCurrent(wish.status)),
    groups,
    apply,
    today,
  );
}

/** Some whose training ended last month, at most two at a provider: their statements are still on their way. */
function recentlyCompleted(source: SourceKey, wishes: readonly Wish[], today: string): { wish: Wish; startsOn: string; endsOn: string }[] {
  if (source !== 'VARAM' && source !== 'MN') return [];
  const chosen: { wish: Wish; startsOn: string; endsOn: string }[] = [];
  for (const [, some] of Map.groupBy(
    wishes.filter(({ status }) => status === S.COMPLETED),
    ({ programme }) => programme.provider,
  )) {
    const fitting = some.flatMap((wish, index) => {
      const endsOn = workingDay(`${inDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-${12 + (index % 7)}`);
      const startsOn = workingDay(inDays(endsOn, 3 - 7 * weeksOf(wish.programme)));
      return wish.holder.account.openedOn < inDays(startsOn, -7) ? [{ wish, startsOn, endsOn }] : [];
    });
    chosen.push(...fitting.slice(0, 2));
  }
  return chosen;
}

function aroundToday(
  wishes: Wish[],
  groups: Groups,
  apply: (wish: Wish, group: SeedGroup, notBefore: string, until: string) => void,
  today: string,
): void {
  for (const [programme, some] of Map.groupBy(wishes, (wish) => wish.programme)) {
    const learning = some.filter((wish) => wish.status === S.IN_TRAINING);
    const size = Math.ceil(sizeOf(programme) * 0.85);
    for (let from = 0; from < learning.length; from += size) {
      const group = runningGroup(groups, programme, today, from / size);
      for (const wish of learning.slice(from, from + size)) {
        group.placesTaken++;
        apply(wish, group, inDays(group.startsOn, -40), group.startsOn);
      }
    }
    for (const wish of some.filter((one) => one.status === S.APPROVED || one.status === S.SUBMITTED)) {
      const group = openPlace(groups, programme, today);
      group.placesTaken++;
      apply(wish, group, inDays(today, wish.status === S.SUBMITTED ? -4 : -35), inDays(today, wish.status === S.SUBMITTED ? 0 : -3));
    }
    const waiting = some.filter((wish) => wish.status === S.WAITLISTED);
    if (waiting.length > 0) {
      const full =
        groups.all
          .filter((group) => group.programme === programme && group.status === GroupStatus.OPEN && group.placesTaken > 0)
          .sort((a, b) => b.placesTaken - a.placesTaken)[0] ?? openPlace(groups, programme, today);
      fullOnPurpose.add(full);
      full.maximumSize = Math.max(1, full.placesTaken);
      full.minimumSize = Math.min(full.minimumSize, full.maximumSize);
      for (const wish of waiting) apply(wish, full, inDays(today, -6), inDays(today, -1));
    }
  }
}

function wishesOf(source: SourceKey, plan: SourcePlan, people: AccountHolder[], rows: ProgrammeRow[], chance: Random): Wish[] {
  const statuses = Object.entries(plan.statuses).flatMap(([status, count]) =>
    Array.from({ length: count }, () => status as ApplicationStatus),
  );
  const programmes = shuffled(
    rows.flatMap((row, index) =>
      Array.from(
        {
          length: shared(
            statuses.length,
            rows.map((one) => one.participants),
          )[index] as number,
        },
        () => row,
      ),
    ),
    chance,
  );
  const storyStatus: Partial<Record<SourceKey, [key: string, status: ApplicationStatus]>> = {
    MN: ['kristine', S.IN_TRAINING],
    VARAM: ['rihards', S.WAITLISTED],
    COURSERA: ['aivars', S.IN_TRAINING],
  };
  const [key, wanted] = storyStatus[source] ?? [];
  const storyPlace = wanted ? statuses.indexOf(wanted) : -1;
  const taken = new Map<AccountHolder, Set<ProgrammeRow>>();
  const order = shuffled(
    people.filter((one) => !one.demonstration),
    chance,
  );
  const early = order.filter((one) => one.account.openedOn <= CAME_LATE);
  const late = [...order.filter((one) => one.account.openedOn > CAME_LATE), ...early];
  let nextEarly = 0;
  let nextLate = 0;
  return statuses.map((status, place) => {
    const ordinary = () =>
      (isCurrent(status) || early.length === 0 ? late[nextLate++ % late.length] : early[nextEarly++ % early.length]) as AccountHolder;
    const holder = place === storyPlace ? (people.find((one) => one.demonstration?.key === key) as AccountHolder) : ordinary();
    const already = taken.get(holder) ?? taken.set(holder, new Set()).get(holder)!;
    let programme = programmes[place] as ProgrammeRow;
    if (place === storyPlace && source === 'MN')
      programme = rows.find((row) => row.theme === 'care' && row.kind === ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION) as ProgrammeRow;
    if (already.has(programme)) programme = rows.find((row) => !already.has(row)) ?? programme;
    already.add(programme);
    return { holder, programme, status };
  });
}

/** A month in which the group can begin: the account is open by then and the training ends in time. */
function monthOf(wish: Wish, from: string, chance: Random): string {
  const first = later(from, inDays(wish.holder.account.openedOn, 12)).slice(0, 7);
  const last = inDays(LAST_END, -7 * weeksOf(wish.programme)).slice(0, 7);
  const months: string[] = [];
  for (let month = nextMonth(first); month <= last; month = nextMonth(month)) months.push(month);
  return months.length > 0 ? chance.one(months) : nextMonth(first) < '2026-05' ? nextMonth(first) : '2026-04';
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** People who fit the target group of a source. */
export function madeFit(source: SourceKey, holder: AccountHolder, chance: Random): AccountHolder {
  if (source === 'MN' && !['EMPLOYED', 'SELF_EMPLOYED', 'PARENTAL_LEAVE'].includes(holder.account.employment)) {
    holder.account.employment = EmploymentStatus.EMPLOYED;
    holder.account.employerSector = chance.one([...'CFGHIPQ']);
  }
  if (source === 'MIKRO' && holder.account.education === EducationLevel.BASIC) holder.account.education = EducationLevel.SECONDARY;
  if (source === 'COURSERA') {
    holder.account.employment = EmploymentStatus.UNEMPLOYED;
    holder.account.employerSector = null;
  }
  return holder;
}
