import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Clock } from '../../../shared/clock.ts';
import { uuids } from '../../../shared/uuids.ts';
import { MailStatus } from './mail-status.enum.ts';
import { type Mailer, MailRefused } from '../../platform/mailbox/mailer.ts';
import { messageOf, type ToWrite } from './mail-message.ts';
import { type NoticeKind, REQUIRED_BY_LAW } from './notice-kind.enum.ts';

export interface SendingParts {
  em: EntityManager;
  clock: Clock;
  log: Logger;
  mailer: Mailer;
  publicUrl: string;
  /** Aborted when the platform stops: nothing more is claimed. */
  signal?: AbortSignal;
  /** People wait for an answer at this moment: they come first, and the e-mails go with the next run. */
  isBusy?: () => boolean;
}

const MINUTE = 60_000;
/** How long to wait after the first, second … attempt that failed; after the last one it is given up. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720, 1440].map((minutes) => minutes * MINUTE);
/** A sender that does not come back within this time has died; longer than any attempt can take. */
const LEASE = 10 * MINUTE;
const AT_ONCE = 20;

/**
 * Sends what waits in the outbox (NOTE-4). An e-mail is first claimed and committed, then handed to the mail server, then marked:
 * no two senders take the same one, and one that dies loses its claim to another. Only a crash in the moment between the mail
 * server's "taken over" and the mark makes a second attempt of something that went; it carries the same Message-ID.
 */
export async function sendMail(parts: SendingParts): Promise<{ sent: number; failed: number; dropped: number }> {
  const done = { sent: 0, failed: 0, dropped: 0 };
  while (!parts.signal?.aborted && !parts.isBusy?.()) {
    const claimed = await claim(parts);
    if (claimed.length === 0) return done;
    const { toSend, dropped } = await readClaimed(parts, claimed);
    done.dropped += dropped;
    const results = await Promise.all(toSend.map((mail) => sendOne(parts, mail)));
    done.sent += results.filter((result) => result === 'SENT').length;
    done.failed += results.filter((result) => result !== 'SENT').length;
    // the mail server is away: the rest waits for the next run instead of losing its attempts
    if (results.includes('OUTAGE')) return done;
  }
  return done;
}

async function claim({ em, clock }: SendingParts): Promise<string[]> {
  const now = clock.now();
  const rows = await em.fork().execute<{ id: string }[]>(
    `update mail set status = 'SENDING', attempts = attempts + 1, claimed_at = ?
      where id in (select id from mail where (status = 'QUEUED' and send_after <= ?) or (status = 'SENDING' and claimed_at < ?)
                    order by send_after, id limit ${AT_ONCE} for update skip locked) returning id`,
    [now, now, new Date(now.getTime() - LEASE)],
  );
  return rows.map(({ id }) => id);
}

interface Claimed extends ToWrite {
  attempts: number;
}

interface Stored extends Omit<Claimed, 'to' | 'isRequired'> {
  to: string | null;
  kind: NoticeKind;
  isClosed: boolean;
  isLate: boolean;
  isTrue: boolean;
}

/**
 * A money reminder tells the truth while its grant has money on it, its day is the same and no later reminder follows (NOTE-2); that a place
 * is free, while it is kept and not confirmed.
 */
const STILL_TRUE = `(n.kind <> 'PLACE_FREED' or exists (
  select from application a where 'Application:' || a.id = n.about and a.status = 'WAITLISTED' and a.holds_place)) and (n.kind <> 'MONEY_REMINDER' or (
  exists (select from training_grant g join ledger_account l on l.kind = 'GRANT' and l.subject_id = g.id and l.funding_source_id = g.funding_source_id
           where 'Grant:' || g.id = n.about and g.status in ('ACTIVE', 'CARRIED_OVER') and l.balance_cents > 0 and least(g.choose_by, g.use_by) = m.send_until)
  and not exists (select from notice later where later.about = n.about and later.kind = 'MONEY_REMINDER' and later.at > n.at)))`;

/** Looks once more whether it is still to be sent and where: between queue and sending a person may have chosen, moved or left. */
async function readClaimed({ em, clock }: SendingParts, ids: readonly string[]): Promise<{ toSend: Claimed[]; dropped: number }> {
  const own = em.fork();
  const rows = await own.execute<Stored[]>(
    `select m.id, m.attempts, a.email as "to", a.notice_locale as locale, n.kind, n.title, n.paragraphs, n.step_label as "stepLabel", n.step_url as "stepUrl",
            a.closed_at is not null as "isClosed", coalesce(m.send_until < ?::date, false) as "isLate", ${STILL_TRUE} as "isTrue"
       from mail m join notice n on n.id = m.notice_id join learning_account a on a.id = n.account_id where m.id = any(?::uuid[])`,
    [clock.today(), uuids(ids)],
  );
  const toSend: Claimed[] = [];
  let dropped = 0;
  for (const { to, kind, isClosed, isLate, isTrue, ...mail } of rows) {
    const why = isClosed ? 'ACCOUNT_CLOSED' : to === null ? 'NO_ADDRESS' : isLate ? 'TOO_LATE' : isTrue ? null : 'NOT_TRUE_ANY_MORE';
    if (why === null) toSend.push({ ...mail, to: to!, isRequired: REQUIRED_BY_LAW.has(kind) });
    else {
      await own.execute(`update mail set status = 'DROPPED', failure = ? where id = ?`, [why, mail.id]);
      dropped += 1;
    }
  }
  return { toSend, dropped };
}

async function sendOne({ em, clock, log, mailer, publicUrl }: SendingParts, mail: Claimed): Promise<'SENT' | 'FAILED' | 'OUTAGE'> {
  const own = em.fork();
  try {
    await mailer.send(messageOf(mail, publicUrl));
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    const pause = error.isFinal ? undefined : PAUSES[mail.attempts - 1];
    const status = error.isFinal ? MailStatus.BOUNCED : pause === undefined ? MailStatus.FAILED : MailStatus.QUEUED;
    log.warn({ mail: mail.id, attempt: mail.attempts, status, code: error.message }, 'an e-mail was not taken over');
    await own.execute(`update mail set status = ?, failure = ?, send_after = ? where id = ? and status = 'SENDING'`, [
      status,
      error.message,
      new Date(clock.now().getTime() + (pause ?? 0)),
      mail.id,
    ]);
    return error.isOutage ? 'OUTAGE' : 'FAILED';
  }
  await own.execute(`update mail set status = 'SENT', sent_at = ?, failure = null where id = ?`, [clock.now(), mail.id]);
  return 'SENT';
}
