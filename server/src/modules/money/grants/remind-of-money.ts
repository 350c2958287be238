import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../shared/clock.ts';
import { addDays } from '../../../shared/days.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import type { Translation } from '../../../shared/translation.ts';
import { notify } from '../../people/notices/notify.ts';
import { moneyReminder } from './grant-notices.ts';
import { grantsOfAccounts } from './grant-figures.ts';
import { grantSettings, rulesOfVersion } from '../../rules/funding-sources/source-rules.ts';

/** So many days before a grant lapses its owner is reminded (NOTE-2); the nearest first. */
export const REMINDER_DAYS = [3, 14, 30, 60] as const;

const BATCH = 500;

/** Which reminder is due with so many days left: the latest one whose day has come. */
export function reminderDue(daysLeft: number): number | undefined {
  return daysLeft < 0 ? undefined : REMINDER_DAYS.find((days) => daysLeft <= days);
}

/**
 * Reminds of money that will lapse (NOTE-2). Each reminder of a grant and date is written once; after a pause of the platform only the
 * latest one that is still true. A day on which the grant was not there yet brings no reminder.
 */
export async function remindOfMoney({ em, clock, signal }: { em: EntityManager; clock: Clock; signal?: AbortSignal }): Promise<number> {
  let told = 0;
  for (let reached: string | null = null; ; ) {
    const batch = await inTransaction(em, (own) => remindBatch(own, clock, reached));
    told += batch.told;
    if (batch.reached === null || signal?.aborted) return told;
    reached = batch.reached;
  }
}

interface Due {
  id: string;
  accountId: string;
  until: string;
  daysLeft: number;
  since: string;
  source: Translation;
}

async function remindBatch(em: EntityManager, clock: Clock, reached: string | null): Promise<{ told: number; reached: string | null }> {
  const today = clock.today();
  // held, so that nobody chooses between the look and the notice
  const candidates = await em.execute<Due[]>(
    `select g.id, g.account_id as "accountId", least(g.choose_by, g.use_by)::text as until, least(g.choose_by, g.use_by) - ?::date as "daysLeft",
            greatest(g.granted_on, g.carried_over_on)::text as since, s.name as source
       from training_grant g join ledger_account l on l.kind = 'GRANT' and l.subject_id = g.id and l.funding_source_id = g.funding_source_id
       join funding_source s on s.id = g.funding_source_id join learning_account a on a.id = g.account_id
      where l.balance_cents > 0 and g.status in ('ACTIVE', 'CARRIED_OVER') and a.closed_at is null
        and least(g.choose_by, g.use_by) between ?::date and ?::date ${reached ? 'and g.id > ?' : ''}
        and not exists (select from notice n where n.key = 'reminder:' || g.id || ':' || least(g.choose_by, g.use_by) || ':' ||
          (select min(d) from unnest(array[${REMINDER_DAYS.join(',')}]) d where least(g.choose_by, g.use_by) - ?::date <= d))
      order by g.id limit ${BATCH} for no key update of g`,
    [today, today, addDays(today, Math.max(...REMINDER_DAYS)), ...(reached ? [reached] : []), today],
  );
  const due = candidates.flatMap((grant) => {
    const daysBefore = reminderDue(grant.daysLeft);
    return daysBefore === undefined || grant.since >= addDays(grant.until, -daysBefore) ? [] : [{ ...grant, daysBefore }];
  });
  const figures = new Map(
    (await grantsOfAccounts(em, [...new Set(due.map(({ accountId }) => accountId))])).map((grant) => [grant.id, grant]),
  );
  const reminders = [];
  for (const { id, daysBefore, daysLeft, source } of due) {
    const grant = figures.get(id)!;
    const terms = grantSettings(await rulesOfVersion(em, grant.fundingSourceId, grant.rulesVersion));
    if (grant.availableCents > 0) reminders.push(moneyReminder(grant, { today, daysBefore, daysLeft, terms, source }));
  }
  const told = await notify(em, clock.now(), reminders);
  return { told, reached: candidates.length < BATCH ? null : candidates.at(-1)!.id };
}
