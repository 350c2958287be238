import type { Context } from '../../../../context.ts';
import { readGlobalId } from '../../../../shared/global-id.ts';
import { money } from '../../../../shared/money.ts';
import { EVERYTHING } from '../../../../shared/read-model/selection.ts';
import { nodeLoader } from '../../../platform/nodes/node-loaders.ts';
import { scopeOf } from '../../../platform/access/scope.ts';
import type { LedgerAccountType, LedgerTransferType } from '../ledger.type.ts';
import { transfersById } from '../ledger.queries.ts';
import { followMoney, type Step } from './follow-money.ts';
import type { MoneyTrailType } from './trail.type.ts';
import { say } from '../words/index.gen.ts';

const RULE = say.rule;

/** The trail from a movement, an account or an application; null for what the asker may not see, as for what does not exist (ROLE-3). */
export async function consoleMoneyTrail(ctx: Context, start: string): Promise<MoneyTrailType | null> {
  const asked = readGlobalId(start);
  switch (asked?.type) {
    case 'LedgerTransfer': {
      const [transfer] = (await nodeLoader('LedgerTransfer')!(ctx, [asked.id], EVERYTHING)) as (LedgerTransferType | undefined)[];
      if (!transfer) return null;
      return told(ctx, null, await followMoney(ctx.em, { transferId: asked.id, amountCents: transfer.amount.cents }));
    }
    case 'LedgerAccount':
      return fromAccount(ctx, asked.id);
    case 'Application': {
      const { fundingSourceId } = scopeOf(ctx);
      const [row] = await ctx.em.execute<{ id: string }[]>(
        `select l.id from ledger_account l where l.kind = 'RESERVED' and l.subject_id = ? and (?::uuid is null or l.funding_source_id = ?::uuid)
          order by exists (select from ledger_transfer t where t.credit_id = l.id) desc, l.id limit 1`,
        [asked.id, fundingSourceId, fundingSourceId],
      );
      return row ? fromAccount(ctx, row.id) : null;
    }
    default:
      return null;
  }
}

async function fromAccount(ctx: Context, id: string): Promise<MoneyTrailType | null> {
  const [account] = (await nodeLoader('LedgerAccount')!(ctx, [id], EVERYTHING)) as (LedgerAccountType | undefined)[];
  return account ? told(ctx, account, await followMoney(ctx.em, { accountId: id })) : null;
}

async function told(ctx: Context, account: LedgerAccountType | null, steps: Step[]): Promise<MoneyTrailType> {
  const transfers = new Map((await transfersById(ctx, [...new Set(steps.map(({ part }) => part.transferId))])).map((one) => [one.id, one]));
  return {
    account,
    rule: RULE,
    steps: steps.map(({ key, after, direction, distance, part, staysCents, hidden, hiddenCents }) => ({
      key,
      after,
      direction,
      distance,
      transfer: transfers.get(part.transferId)!,
      part: money(part.untilCents - part.fromCents),
      stays: money(staysCents),
      hidden,
      hiddenAmount: money(hiddenCents),
    })),
  };
}
