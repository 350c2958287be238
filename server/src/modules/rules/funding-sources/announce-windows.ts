import type { EntityManager } from '@mikro-orm/postgresql';
import { type Clock, dayInRiga } from '../../../shared/clock.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import type { Translation } from '../../../shared/translation.ts';
import { momentWords } from '../../../shared/moment-words.ts';
import { rulesInForce } from './source-rules.ts';
import { NoticeKind } from '../../people/notices/notice-kind.enum.ts';
import { type NewNotice, notify } from '../../people/notices/notify.ts';
import { favouritesPage } from '../../people/notices/pages.ts';
import { say } from './words/index.gen.ts';

const DAY = 86_400_000;
const BATCH = 500;

interface Window {
  sourceId: string;
  name: Translation;
  from: string;
}

/**
 * A day before an application window opens, those who put a programme of the source aside are told (NOTE-1, FUND-25).
 * Each window is announced once to each of them; one that has opened is not announced any more.
 */
export async function announceWindows({ em, clock }: { em: EntityManager; clock: Clock }): Promise<number> {
  let told = 0;
  for (const window of await openingSoon(em.fork() as EntityManager, clock)) {
    for (let reached: string | null = null; ; ) {
      const accounts = await whoWaits(em.fork() as EntityManager, window.sourceId, reached);
      if (accounts.length === 0) break;
      told += await inTransaction(em, (own) =>
        notify(
          own,
          clock.now(),
          accounts.map((accountId) => windowNotice(accountId, window)),
        ),
      );
      reached = accounts.at(-1)!;
    }
  }
  return told;
}

async function openingSoon(em: EntityManager, clock: Clock): Promise<Window[]> {
  const sources = await em.execute<{ id: string; name: Translation }[]>(
    `select id, short_name as name from funding_source where status = 'PUBLISHED' order by id`,
  );
  const now = clock.now().getTime();
  const soon: Window[] = [];
  for (const { id, name } of sources) {
    const inForce = await rulesInForce(em, id, clock.today());
    for (const { from } of inForce?.rules.applications.windows ?? []) {
      const opens = Date.parse(from);
      if (now < opens && opens - now <= DAY) soon.push({ sourceId: id, name, from });
    }
  }
  return soon;
}

async function whoWaits(em: EntityManager, sourceId: string, reached: string | null): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select a.id from learning_account a where a.closed_at is null ${reached ? 'and a.id > ?' : ''}
        and exists (select from favourite f join programme_funding_source s on s.programme_id = f.programme_id join programme p on p.id = f.programme_id
                     where f.account_id = a.id and s.funding_source_id = ? and p.status = 'PUBLISHED')
      order by a.id limit ${BATCH}`,
    [...(reached ? [reached] : []), sourceId],
  );
  return rows.map(({ id }) => id);
}

function windowNotice(accountId: string, { sourceId, name, from }: Window): NewNotice {
  const source = { lv: name.lv, en: name.en || name.lv };
  const opens = new Date(from);
  return {
    key: `window:${sourceId}:${opens.toISOString()}:${accountId}`,
    accountId,
    kind: NoticeKind.WINDOW_OPENS,
    about: `FundingSource:${sourceId}`,
    title: say.applicationsOpenSoon({ source }),
    paragraphs: [say.applicationsOpen({ opens: momentWords(opens) }), say.youPutAsideProgrammesThatThisSource],
    step: { label: say.seeYourFavourites, url: favouritesPage },
    mailUntil: dayInRiga(opens),
  };
}
