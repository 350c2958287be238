import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import type { SchemeKind } from '../../modules/rules/funding-sources/scheme-kind.enum.ts';
import type { Translation } from '../../shared/translation.ts';
import type { SourceKey } from '../catalogue/read-programmes.ts';
import type { Random } from '../random.ts';
import { at, dayOf, daysBetween, inDays, later, workingDay } from './days.ts';
import type { AccountHolder, SeedApplication, SeedGrant, SeedGroup } from './world.ts';

const S = ApplicationStatus;

export interface ApplicationPlan {
  holder: AccountHolder;
  group: SeedGroup;
  source: SourceKey;
  schemeCode: string;
  schemeKind: SchemeKind;
  rulesVersion: number;
  status: ApplicationStatus;
  /** Money of grants it may use, the older first. */
  grants?: { grant: SeedGrant; cents: number }[];
  /** Share of the price the scheme pays, in basis points, where no grant does. */
  shareBasisPoints?: number;
  /** No application before this day. */
  notBefore: string;
  /** The last day on which anything can have happened. */
  until: string;
  /** Completion recorded on or after this day. */
  recordedFrom?: string;
}

const withdrawn: readonly Translation[] = [
  { lv: 'Mainījušies darba laiki', en: 'Working hours have changed' },
  { lv: 'Izvēlēta cita programma', en: 'Another programme was chosen' },
  { lv: 'Personīgi iemesli', en: 'Personal reasons' },
];
const refused: readonly Translation[] = [
  { lv: 'Nav nepieciešamo priekšzināšanu', en: 'The required prior knowledge is missing' },
  { lv: 'Nav iesniegti dokumenti', en: 'Documents are missing' },
  { lv: 'Ar personu nevar sazināties', en: 'The person cannot be reached' },
];
/** The reasons of QUAL-2, by how often they are named. */
const interruptedBy: readonly Translation[] = [
  { lv: 'Mācību saturs neapmierināja', en: 'The content did not satisfy' },
  { lv: 'Grūtības apgūt mācību vielu', en: 'Difficulty with the material' },
  { lv: 'Trūka laika mācībām', en: 'Lack of time' },
  { lv: 'Personīgi iemesli', en: 'Personal reasons' },
];

/** One application with everything that happened to it, step by step and in possible order. */
export function application(plan: ApplicationPlan, chance: Random): SeedApplication {
  const { group, holder, status } = plan;
  const price = group.programme.priceCents;
  const fromGrants = share(price, plan.grants ?? []);
  const paid = plan.grants
    ? fromGrants.reduce((total, part) => total + part.cents, 0)
    : Math.round((price * (plan.shareBasisPoints ?? 10_000)) / 10_000);
  const starts = at(group.startsOn, 9);
  const earliest = at(later(plan.notBefore, inDays(holder.account.openedOn, 1)), 8);
  const latest = Math.min(starts - 3 * 86_400_000, at(plan.until, 0), group.applicationsUntil);
  const submittedAt =
    Math.max(earliest, latest - chance.between(0, Math.max(1, Math.min(35, Math.floor((latest - earliest) / 86_400_000)))) * 86_400_000) +
    chance.between(0, 11 * 3600) * 1000;
  const made: SeedApplication = {
    holder,
    group,
    source: plan.source,
    schemeCode: plan.schemeCode,
    schemeKind: plan.schemeKind,
    rulesVersion: plan.rulesVersion,
    status,
    priceCents: price,
    fromGrants,
    paidBySchemeCents: paid,
    coPaymentCents: price - paid,
    submittedAt,
    decidedAt: null,
    completedOn: null,
    endedAt: null,
    hoursMissed: 0,
    events: [{ at: submittedAt, from: null, to: S.SUBMITTED, reason: null }],
  };
  const move = (instant: number, to: ApplicationStatus, reason: Translation | null = null) => {
    const last = made.events.at(-1) as SeedApplication['events'][number];
    made.events.push({ at: Math.max(instant, last.at + 60_000), from: last.to, to, reason });
    return made.events.at(-1)!.at;
  };
  if (status === S.SUBMITTED) return made;
  if (status === S.WAITLISTED) {
    move(submittedAt + 1000, S.WAITLISTED);
    return made;
  }
  const decided = Math.min(submittedAt + chance.between(4, 60) * 3_600_000, Math.max(submittedAt + 600_000, starts - 12 * 3_600_000));
  if (status === S.REJECTED) {
    made.decidedAt = move(decided, S.REJECTED, chance.one(refused));
    made.endedAt = made.decidedAt;
    return made;
  }
  made.decidedAt = move(decided, S.APPROVED);
  if (status === S.APPROVED) return made;
  if (status === S.WITHDRAWN) {
    made.endedAt = move(made.decidedAt + chance.between(6, 40) * 3_600_000, S.WITHDRAWN, chance.one(withdrawn));
    return made;
  }
  move(starts, S.IN_TRAINING);
  if (status === S.IN_TRAINING) {
    made.hoursMissed = chance.isTrue(0.3) ? chance.between(1, 3) : 0;
    return made;
  }
  const days = daysBetween(group.startsOn, group.endsOn);
  if (status === S.INTERRUPTED) {
    const day = inDays(group.startsOn, Math.max(1, Math.floor(days * (0.1 + 0.7 * chance.next()))));
    const attended = Math.floor(((group.programme.hours * daysBetween(group.startsOn, day)) / Math.max(1, days)) * 0.8);
    made.hoursMissed = group.programme.hours - Math.max(1, attended);
    made.endedAt = move(at(day, 16, chance.between(0, 59)), S.INTERRUPTED, chance.one(interruptedBy));
    return made;
  }
  made.hoursMissed = Math.floor(group.programme.hours * 0.15 * chance.next());
  made.completedOn = group.endsOn;
  const recordedOn = later(plan.recordedFrom ?? '', workingDay(inDays(group.endsOn, chance.between(0, 2))));
  made.endedAt = move(
    at(plan.recordedFrom ? inDays(recordedOn, chance.between(0, 12)) : recordedOn, 12, chance.between(0, 59)),
    S.COMPLETED,
  );
  return made;
}

/** Takes the price from the grants in their order; what they cannot pay is the co-payment (FUND-16). */
function share(price: number, grants: { grant: SeedGrant; cents: number }[]): { grant: SeedGrant; cents: number }[] {
  let left = price;
  const parts: { grant: SeedGrant; cents: number }[] = [];
  for (const { grant, cents } of grants) {
    const part = Math.min(left, cents);
    if (part > 0) parts.push({ grant, cents: part });
    left -= part;
  }
  return parts;
}

/** What the provider has earned of what the scheme pays: by hours attended, but basic digital skills pay only for completed training. */
export function earnedCents(made: SeedApplication): number {
  if (made.status === S.COMPLETED) return made.paidBySchemeCents;
  if (made.status !== S.INTERRUPTED || made.source === 'VARAM') return 0;
  return Math.round((made.paidBySchemeCents * (made.group.programme.hours - made.hoursMissed)) / made.group.programme.hours);
}

export function recordedOn(made: SeedApplication): string {
  return dayOf(made.endedAt ?? made.submittedAt);
}
