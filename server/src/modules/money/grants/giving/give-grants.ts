import type { EntityManager } from '@mikro-orm/postgresql';
import type { Translation } from '../../../../shared/translation.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { grantReceivedNotice } from '../grant-notices.ts';
import { budget, grant as grantAccount } from '../../ledger/accounts.ts';
import { post } from '../../ledger/ledger.ts';
import { refusalOf } from '../../ledger/errors.ts';
import { TransferKind } from '../../ledger/transfer-kind.enum.ts';
import { notify } from '../../../people/notices/notify.ts';
import { judgeAccounts, type Judgement } from '../../allocation-rounds/judge-accounts.ts';
import { keepOutcomes } from '../../allocation-rounds/round-progress.ts';
import type { GivingRound } from '../../allocation-rounds/hold-round.ts';

/**
 * Judges accounts and gives a grant to those who are entitled, as far as the budget reaches (FUND-9, FUND-11). Their grants are held
 * meanwhile, so that nobody carries over or declines in between. Giving twice gives nothing twice: one grant a person and round.
 */
export async function giveGrants(
  em: EntityManager,
  round: GivingRound,
  accountIds: readonly string[],
  by: { at: Date; on: string; actorId: string | null },
): Promise<Judgement[]> {
  const ids = uuids(accountIds);
  await em.execute('select 1 from learning_account where id = any(?::uuid[]) order by id for no key update', [ids]);
  await em.execute('select 1 from training_grant where account_id = any(?::uuid[]) order by id for no key update', [ids]);
  const judged = await judgeAccounts(em, round, accountIds, by.on, by.at);
  const entitled = judged.filter(({ isEntitled }) => isEntitled);
  const affordable = entitled.length > 0 ? await affordableGrants(em, round) : 0;
  for (const left of entitled.slice(affordable)) Object.assign(left, { isEntitled: false, reason: 'BUDGET_EXHAUSTED' });
  const receiving = entitled.slice(0, affordable);
  if (receiving.length > 0)
    await give(
      em,
      round,
      receiving.map(({ accountId }) => accountId),
      by,
    );
  await keepOutcomes(em, round, judged);
  return judged;
}

async function affordableGrants(em: EntityManager, round: GivingRound): Promise<number> {
  const [row] = await em.execute<{ cents: string }[]>(
    `select balance_cents as cents from ledger_account where kind = 'BUDGET' and subject_id = ? and funding_source_id = ? for no key update`,
    [round.fundingSourceId, round.fundingSourceId],
  );
  return Math.floor(Number(row?.cents ?? 0) / round.amountCents);
}

async function give(
  em: EntityManager,
  round: GivingRound,
  accountIds: readonly string[],
  by: { at: Date; on: string; actorId: string | null },
): Promise<void> {
  try {
    const given = await em.execute<{ id: string; accountId: string }[]>(
      `insert into training_grant (account_id, funding_source_id, round_id, amount_cents, granted_on, choose_by, use_by, rules_version)
       select account, ?, ?, ?, ?, ?, ?, ? from unnest(?::uuid[]) with ordinality as a(account, place) order by place
       on conflict (account_id, round_id) do nothing returning id, account_id as "accountId"`,
      [
        round.fundingSourceId,
        round.id,
        round.amountCents,
        round.roundOn,
        round.chooseBy,
        round.useBy,
        round.rulesVersion,
        uuids(accountIds),
      ],
    );
    const [source] = await em.execute<{ name: Translation }[]>('select short_name as name from funding_source where id = ?', [
      round.fundingSourceId,
    ]);
    await notify(
      em,
      by.at,
      given.map(({ id, accountId }) => grantReceivedNotice({ ...round, id, accountId }, source!.name)),
    );
    await post(
      em,
      given.map(({ id, accountId }) => ({
        kind: TransferKind.ALLOCATE,
        fundingSourceId: round.fundingSourceId,
        from: budget(round.fundingSourceId),
        to: grantAccount(id),
        amountCents: round.amountCents,
        reason: 'ROUND',
        referenceId: id,
        actorId: by.actorId,
        at: by.at,
        key: `allocate:${round.id}:${accountId}`,
      })),
    );
  } catch (error) {
    throw refusalOf(error);
  }
  // what was carried over is chosen and used together with the new grant (worked example 10)
  await em.execute(
    `update training_grant set choose_by = greatest(choose_by, ?::date), use_by = greatest(use_by, ?::date)
      where account_id = any(?::uuid[]) and funding_source_id = ? and status = 'CARRIED_OVER' and round_id <> ?`,
    [round.chooseBy, round.useBy, uuids(accountIds), round.fundingSourceId, round.id],
  );
}
