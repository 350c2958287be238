import type { Context } from '../../../context.ts';
import type { Translation } from '../../../shared/translation.ts';
import type { ApplicationStatus } from '../applications/application-status.enum.ts';

export interface HistoryRow {
  applicationId: string;
  programmeTitle: Translation;
  providerName: string;
  completedOn: string | null;
  hours: number;
  status: ApplicationStatus;
}

const LONGEST = 200;

/** Every training the person began, whoever paid for it (ACC-10). */
export function learningHistoryOf(ctx: Context, accountId: string): Promise<HistoryRow[]> {
  return ctx.em.execute<HistoryRow[]>(
    `select n.id as "applicationId", p.title as "programmeTitle", v.name as "providerName", n.completed_on::text as "completedOn", p.hours, n.status
     from application n join learning_group g on g.id = n.group_id join programme p on p.id = g.programme_id join provider v on v.id = p.provider_id
     where n.account_id = ? and n.status in ('IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED')
     order by coalesce(n.completed_on, g.starts_on) desc, n.id desc limit ${LONGEST}`,
    [accountId],
  );
}
