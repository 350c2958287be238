import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, earliest, latest } from '../../../../shared/days.ts';
import type { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { hoursHeld } from '../../../training/applications/training/attendance-rule.ts';
import { daysInTraining, type TrainingMonth } from '../../../money/quotes/stipend.ts';

/** The training a stipend, travel or lodging belongs to, as far as a decision looks at it. */
export interface ClaimTraining {
  applicationId: string;
  number: string;
  accountId: string;
  fundingSourceId: string | null;
  schemeCode: string | null;
  status: ApplicationStatus;
  programmeId: string;
  programmeHours: number;
  startsOn: string;
  /** Last day of the group. */
  endsOn: string;
  /** Last day in training: of the completion, the interruption, or else of the group. */
  lastDay: string;
}

/** Reads trainings by application; those that do not exist are left out. */
export async function trainingsOfClaims(em: EntityManager, applicationIds: readonly string[]): Promise<Map<string, ClaimTraining>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await em.execute<ClaimTraining[]>(
    `select a.id as "applicationId", a.number, a.account_id as "accountId", a.funding_source_id as "fundingSourceId", a.scheme_code as "schemeCode", a.status,
            g.programme_id as "programmeId", p.hours as "programmeHours", g.starts_on::text as "startsOn", g.ends_on::text as "endsOn",
            coalesce(a.completed_on,
              (select (max(e.at) at time zone 'Europe/Riga')::date from application_event e where e.application_id = a.id and e."to" in ('INTERRUPTED', 'EXCLUDED')),
              g.ends_on)::text as "lastDay"
       from application a join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id
      where a.id = any(?::uuid[])`,
    [`{${[...new Set(applicationIds)].join(',')}}`],
  );
  return new Map(rows.map((row) => [row.applicationId, { ...row, lastDay: earliest(row.lastDay, row.endsOn) }]));
}

/** Began, whatever became of it afterwards. */
const BEGUN: readonly string[] = ['IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED'];

export function hasBegun({ status }: Pick<ClaimTraining, 'status'>): boolean {
  return BEGUN.includes(status);
}

/** First and last day of a month, YYYY-MM. */
export function daysOfMonth(month: string): { first: string; last: string } {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return { first: `${month}-01`, last: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}

/** The last day of the month on which the person was in training; the day whose rules and facts decide about the month. */
export function decidingDay(month: string, training: Pick<ClaimTraining, 'startsOn' | 'lastDay'>): string {
  return latest(training.startsOn, earliest(daysOfMonth(month).last, training.lastDay));
}

/**
 * Attendance of one month: the difference of what was missed by its end and before it, against the hours held in it.
 * Nothing while the provider has recorded nothing up to the end of the month: unknown is never treated as absent (FUND-5).
 */
export async function attendanceOfMonth(
  em: EntityManager,
  training: ClaimTraining,
  month: string,
): Promise<TrainingMonth & { isKnown: boolean; hoursHeld: number; hoursMissed: number }> {
  const { first, last } = daysOfMonth(month);
  const from = latest(first, training.startsOn);
  const until = earliest(last, training.lastDay);
  const days = daysInTraining(month, training.startsOn, training.lastDay);
  const records = await em.execute<{ asOf: string; hoursMissed: number }[]>(
    'select as_of::text as "asOf", hours_missed as "hoursMissed" from attendance_record where application_id = ? order by as_of, created_at, id',
    [training.applicationId],
  );
  const atEnd = lastOfFirstDay(records.filter(({ asOf }) => asOf >= until));
  const before = records.findLast(({ asOf }) => asOf < from);
  const hours = (day: string) => hoursHeld({ ...training, endsOn: training.endsOn }, day);
  const held = hours(until) - hours(addDays(from, -1));
  const missed = atEnd ? Math.max(0, atEnd.hoursMissed - (before?.hoursMissed ?? 0)) : 0;
  const attended = held <= 0 ? 10_000 : Math.max(0, Math.floor(((held - missed) * 10_000) / held));
  return {
    month,
    daysInTraining: days,
    attendedBasisPoints: attended,
    isKnown: atEnd !== undefined,
    hoursHeld: Math.max(0, held),
    hoursMissed: missed,
  };
}

/** Of the records of the earliest day the latest word. */
function lastOfFirstDay<T extends { asOf: string }>(records: readonly T[]): T | undefined {
  return records.findLast(({ asOf }) => asOf === records[0]?.asOf);
}
