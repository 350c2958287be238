import type { EntityManager } from '@mikro-orm/postgresql';
import type { Words } from '../../platform/words/words.ts';
import { type NoticeKind, REQUIRED_BY_LAW } from './notice-kind.enum.ts';

export interface NewNotice {
  /** Names the event, "granted:<grant>": the same key is told once, however often it is written. */
  key: string;
  accountId: string;
  kind: NoticeKind;
  /** `Type:uuid`. */
  about: string | null;
  title: Words;
  paragraphs: readonly Words[];
  /** The one next step, as a command, and its address on this site. */
  step: { label: Words; url: Words };
  /** Last day on which the e-mail still tells the truth. */
  mailUntil?: string | null;
}

/**
 * Tells people something (NOTE-1): a notice in the account and, where the person wants it or the law does, an e-mail in the outbox.
 * Call it with the transaction of the event, so that neither is without the other (NOTE-4). Answers how many were new.
 */
export async function notify(em: EntityManager, at: Date, notices: readonly NewNotice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const [told] = await em.execute<{ count: number }[]>(
    `with given as (
       select * from jsonb_to_recordset(?::jsonb) as g(account_id uuid, kind text, key text, about text, title jsonb, paragraphs jsonb, step_label jsonb, step_url jsonb, mail_until date, is_required boolean)),
     written as (
       insert into notice (account_id, kind, key, about, title, paragraphs, step_label, step_url, at)
       select account_id, kind, key, about, title, paragraphs, step_label, step_url, ? from given on conflict (key) do nothing returning id, account_id, key),
     posted as (
       insert into mail (notice_id, send_after, send_until)
       select w.id, ?, g.mail_until from written w join given g on g.key = w.key join learning_account a on a.id = w.account_id
        where a.email is not null and a.closed_at is null and (a.notices_by_email or g.is_required) returning 1)
     select (select count(*) from written)::int as count`,
    [JSON.stringify(notices.map(written)), at, at],
  );
  return told!.count;
}

function written({ key, accountId, kind, about, title, paragraphs, step, mailUntil }: NewNotice): object {
  return {
    key,
    account_id: accountId,
    kind,
    about,
    title,
    paragraphs: { lv: paragraphs.map(({ lv }) => lv), en: paragraphs.map(({ en }) => en) },
    step_label: step.label,
    step_url: step.url,
    mail_until: mailUntil ?? null,
    is_required: REQUIRED_BY_LAW.has(kind),
  };
}
