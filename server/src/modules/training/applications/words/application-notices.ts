import type { EntityManager } from '@mikro-orm/postgresql';
import type { Translation } from '../../../../shared/translation.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { type Words } from '../../../platform/words/words.ts';
import { NoticeKind } from '../../../people/notices/notice-kind.enum.ts';
import { type NewNotice, notify } from '../../../people/notices/notify.ts';
import { applicationPage, cataloguePage } from '../../../people/notices/pages.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { statusWords } from './status-words.ts';
import { whatHappensNext } from './what-happens-next.ts';
import type { WaitingFor } from '../waiting-for.enum.ts';
import { say } from './index.gen.ts';

export interface Told {
  applicationId: string;
  to: ApplicationStatus;
  reason: Translation | null;
}

/** Nobody is told about what they are still writing, nor that the first class has been. */
const SILENT: readonly ApplicationStatus[] = [ApplicationStatus.DRAFT, ApplicationStatus.IN_TRAINING];

interface Row {
  id: string;
  number: string;
  accountId: string;
  receiptNumber: number;
  isDecided: boolean;
  holdsPlace: boolean;
  waitingFor: WaitingFor | null;
  confirmBy: string | null;
  answerBy: string | null;
  startsOn: string;
  endsOn: string;
  programme: Translation;
}

/** Tells applicants how their applications stand now (NOTE-1): what happened, what happens next, and where to look. After the change, in its transaction. */
export async function tellApplicants(em: EntityManager, at: Date, told: readonly Told[]): Promise<void> {
  const loud = told.filter(({ to }) => !SILENT.includes(to));
  if (loud.length === 0) return;
  const rows = await em.execute<Row[]>(
    `select a.id, a.number, a.account_id as "accountId", a.receipt_number as "receiptNumber", a.decided_at is not null as "isDecided", a.holds_place as "holdsPlace", a.waiting_for as "waitingFor",
            a.confirm_by as "confirmBy", a.answer_by as "answerBy", g.starts_on as "startsOn", g.ends_on as "endsOn", p.title as programme
       from application a join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id where a.id = any(?::uuid[])`,
    [uuids(loud.map(({ applicationId }) => applicationId))],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  await notify(
    em,
    at,
    loud.map((event) => noticeOf(byId.get(event.applicationId)!, event, at)),
  );
}

function noticeOf(row: Row, { to, reason }: Told, at: Date): NewNotice {
  const isPlaceFreed = to === ApplicationStatus.WAITLISTED && row.holdsPlace;
  return {
    key: `application:${row.id}:${to}:${at.getTime()}`,
    accountId: row.accountId,
    kind: isPlaceFreed ? NoticeKind.PLACE_FREED : NoticeKind.APPLICATION_STATUS,
    about: `Application:${row.id}`,
    title: isPlaceFreed
      ? say.thereIsAPlace({ both: both(row.programme) })
      : say.application({ number: row.number, status: statusWords[to] }),
    paragraphs: [both(row.programme), ...(reason ? [both(reason)] : []), ...next(row, to)],
    step: stepOf(row.id, to, isPlaceFreed),
    mailUntil: isPlaceFreed ? row.confirmBy : null,
  };
}

/** The number in a queue changes all the time, and what a freed place needs is the reason itself. */
function next(row: Row, to: ApplicationStatus): Words[] {
  if (to !== ApplicationStatus.WAITLISTED) return [both(whatHappensNext({ ...row, status: to, waitlistNumber: null, draw: null }).words)];
  return row.holdsPlace ? [say.ifYouDoNotConfirm] : [say.thereIsNothingYouNeed];
}

function stepOf(id: string, to: ApplicationStatus, isPlaceFreed: boolean): NewNotice['step'] {
  if (isPlaceFreed) return { label: say.confirmThePlace, url: applicationPage(id) };
  if (to === ApplicationStatus.REJECTED || to === ApplicationStatus.WITHDRAWN) return { label: say.findOtherTraining, url: cataloguePage };
  return { label: say.seeTheApplication, url: applicationPage(id) };
}

function both({ lv, en }: Translation): Words {
  return { lv, en: en || lv };
}
