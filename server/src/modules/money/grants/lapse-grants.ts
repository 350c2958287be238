import type { EntityManager } from '@mikro-orm/postgresql';
import { inTransaction } from '../../../shared/in-transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Translation } from '../../../shared/translation.ts';
import { budget, grant as grantAccount } from '../ledger/accounts.ts';
import { type NewTransfer, post } from '../ledger/ledger.ts';
import { TransferKind } from '../ledger/transfer-kind.enum.ts';
import { notify } from '../../people/notices/notify.ts';
import { grantsOfAccounts, type GrantFigures } from './grant-figures.ts';
import { lapsedNotice } from './grant-notices.ts';
import { GrantStatus } from './grant-status.enum.ts';
import { moveGrants } from './move-grant.ts';
import { statusWithoutMoney } from './status-without-money.ts';

const BATCH = 500;

/**
 * What is neither spent, nor reserved, nor carried over after the choose-by date goes back to the budget, and what is left after
 * the use-by date goes back in any case (FUND-10). Runs every night; running twice finds nothing the second time.
 */
export async function lapseGrants({
  em,
  clock,
  signal,
}: {
  em: EntityManager;
  clock: Clock;
  signal?: AbortSignal;
}): Promise<{ grants: number; cents: number }> {
  const lapsed = { grants: 0, cents: 0 };
  for (;;) {
    const batch = await inTransaction(em, (own) => lapseBatch(own, clock));
    lapsed.grants += batch.grants;
    lapsed.cents += batch.cents;
    if (batch.grants < BATCH || signal?.aborted) return lapsed;
  }
}

async function lapseBatch(em: EntityManager, clock: Clock): Promise<{ grants: number; cents: number }> {
  const today = clock.today();
  const due = await em.execute<{ id: string; account_id: string; source: Translation }[]>(
    `select g.id, g.account_id, s.name as source from training_grant g join funding_source s on s.id = g.funding_source_id
       join ledger_account a on a.kind = 'GRANT' and a.subject_id = g.id and a.funding_source_id = g.funding_source_id
      where a.balance_cents > 0 and g.status in ('ACTIVE', 'CARRIED_OVER') and (g.choose_by < ? or g.use_by < ?)
      order by g.id limit ${BATCH} for no key update of g`,
    [today, today],
  );
  if (due.length === 0) return { grants: 0, cents: 0 };
  const ids = new Set(due.map(({ id }) => id));
  // read after the rows are held: somebody may have applied a moment ago
  const grants = (await grantsOfAccounts(em, [...new Set(due.map(({ account_id }) => account_id))])).filter(
    (grant) => ids.has(grant.id) && grant.availableCents > 0,
  );
  const sources = new Map(due.map(({ id, source }) => [id, source]));
  await notify(
    em,
    clock.now(),
    grants.map((grant) => lapsedNotice(grant, sources.get(grant.id)!)),
  );
  await post(
    em,
    grants.map((grant) => lapse(grant, today, clock.now())),
  );
  for (const status of Object.values(GrantStatus)) {
    const changed = grants.filter((grant) => grant.status !== status && statusWithoutMoney(grant, GrantStatus.LAPSED) === status);
    await moveGrants(
      em,
      changed.map(({ id }) => id),
      status,
    );
  }
  return { grants: due.length, cents: grants.reduce((sum, grant) => sum + grant.availableCents, 0) };
}

function lapse(grant: GrantFigures, today: string, at: Date): NewTransfer {
  return {
    kind: TransferKind.LAPSE,
    fundingSourceId: grant.fundingSourceId,
    from: grantAccount(grant.id),
    to: budget(grant.fundingSourceId),
    amountCents: grant.availableCents,
    reason: grant.useBy < today ? 'NOT_USED_IN_TIME' : 'NO_CHOICE_MADE',
    referenceId: grant.id,
    at,
    // a grant can lapse again after money came back to it
    key: `lapse:${grant.id}:${grant.lapsedCents}`,
  };
}
