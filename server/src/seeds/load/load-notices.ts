import { accountOpenedNotice } from '../../modules/money/registration/account-notices.ts';
import { tellApplicants } from '../../modules/training/applications/words/application-notices.ts';
import type { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import { grantReceivedNotice } from '../../modules/money/grants/grant-notices.ts';
import { notify } from '../../modules/people/notices/notify.ts';
import type { Translation } from '../../shared/translation.ts';
import type { Loading } from './loading.ts';

const OWN = 'learning_account a join web.demonstration_person d on d.person_id = a.person_id';
/** What is older than this was read. */
const READ_AFTER_DAYS = 14;

/** What the people of the login page were told on their way here, and the e-mails of it: sent, but for two that show what failure looks like. */
export async function loadNotices({ em, now }: Loading): Promise<void> {
  const accounts = await em.execute<{ id: string; number: string; at: string }[]>(
    `select a.id, a.number, a.created_at as at from ${OWN} order by a.id`,
  );
  for (const { id, number, at } of accounts) await notify(em, new Date(at), [accountOpenedNotice(id, number)]);
  const grants = await em.execute<
    { id: string; accountId: string; amountCents: string; chooseBy: string; useBy: string; at: string; source: Translation }[]
  >(
    `select g.id, g.account_id as "accountId", g.amount_cents as "amountCents", r.choose_by as "chooseBy", g.use_by as "useBy", g.granted_on::timestamptz + interval '9 hours' as at, s.name as source
       from ${OWN} join training_grant g on g.account_id = a.id join allocation_round r on r.id = g.round_id join funding_source s on s.id = g.funding_source_id order by g.granted_on, g.id`,
  );
  for (const { at, source, amountCents, ...grant } of grants)
    await notify(em, new Date(at), [grantReceivedNotice({ ...grant, amountCents: Number(amountCents) }, source)]);
  const events = await em.execute<{ applicationId: string; at: string; to: ApplicationStatus; reason: Translation | null }[]>(
    `select distinct on (e.application_id) e.application_id as "applicationId", e.at, e."to", e.reason
       from ${OWN} join application p on p.account_id = a.id join application_event e on e.application_id = p.id order by e.application_id, e.at desc, e.id desc`,
  );
  for (const { at, ...told } of events) await tellApplicants(em, new Date(at), [told]);
  await em.execute(`update notice set read_at = at + interval '1 day' where at < ?::timestamptz - make_interval(days => ?)`, [
    now,
    READ_AFTER_DAYS,
  ]);
  await em.execute(
    `update mail m set status = 'SENT', attempts = 1, claimed_at = n.at, sent_at = n.at + interval '20 seconds' from notice n where n.id = m.notice_id`,
  );
  await em.execute(
    `update mail m set status = f.status, attempts = f.attempts, failure = f.failure, sent_at = null
       from (select row_number() over (order by n.at desc, n.key) as place, m.id from mail m join notice n on n.id = m.notice_id) last
       join (values (2, 'BOUNCED', 1, 'SMTP 550 RCPT TO'), (5, 'FAILED', 9, 'SMTP 451 RCPT TO')) as f(place, status, attempts, failure) on f.place = last.place
      where m.id = last.id`,
  );
}
