import type { Context } from '../../../context.ts';
import { earliest } from '../../../shared/days.ts';
import { money } from '../../../shared/money.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import { maySee } from '../../people/accounts/account-access.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { choicesOf, ifNothingIsDone } from './grant-choices.ts';
import { type GrantFigures, grantsOfAccounts } from './grant-figures.ts';
import type { AccountBalanceType, GrantType } from './grant.type.ts';
import { grantSettings, rulesOfVersion } from '../../rules/funding-sources/source-rules.ts';

/** The grants of an account, the newest first. The caller has made sure that the asker may see them. */
export async function grantsOf(ctx: Context, accountId: string): Promise<GrantType[]> {
  const grants = await grantsOfAccounts(ctx.em, [accountId]);
  return Promise.all(grants.reverse().map((grant) => shown(ctx, grant)));
}

async function shown(ctx: Context, grant: GrantFigures): Promise<GrantType> {
  const isOwn = ctx.viewer?.accountId === grant.accountId;
  const choices = isOwn
    ? choicesOf(grant, grantSettings(await rulesOfVersion(ctx.em, grant.fundingSourceId, grant.rulesVersion)), ctx.clock.today())
    : [];
  return {
    __typename: 'Grant',
    id: grant.id,
    amount: money(grant.amountCents),
    available: money(grant.availableCents),
    reserved: money(grant.reservedCents),
    spent: money(grant.spentCents),
    carriedOver: money(grant.carriedOverCents),
    status: grant.status,
    grantedOn: grant.grantedOn,
    chooseBy: grant.chooseBy,
    useBy: grant.useBy,
    carriedOverOn: grant.carriedOverOn,
    ifNothingIsDone: isOwn ? ifNothingIsDone(grant) : null,
    choices,
    fundingSourceId: grant.fundingSourceId,
  } as GrantType;
}

/** Grants by database id: a person's own, and those on accounts a role reaches within its sources. */
registerNode('Grant', async (ctx, ids) => {
  if (!ctx.viewer) return ids.map(() => undefined);
  const rows = await ctx.em.execute<{ id: string; accountId: string; fundingSourceId: string }[]>(
    'select id, account_id as "accountId", funding_source_id as "fundingSourceId" from training_grant where id = any(?::uuid[])',
    [uuids(ids)],
  );
  const { accountId, actingAs } = ctx.viewer;
  const seen = rows.filter(
    (row) =>
      row.accountId === accountId ||
      (maySee(ctx, row.accountId, 'money') && (actingAs.fundingSourceId === null || actingAs.fundingSourceId === row.fundingSourceId)),
  );
  const figures = await grantsOfAccounts(ctx.em, [...new Set(seen.map((row) => row.accountId))]);
  return Promise.all(
    ids.map((id) => {
      const grant = figures.find((one) => one.id === id && seen.some((row) => row.id === id));
      return grant && shown(ctx, grant);
    }),
  );
});

/** What every funding source has given the person and what became of it (ACC-6). */
export async function balancesOfAccount(ctx: Context, accountId: string): Promise<AccountBalanceType[]> {
  const grants = await grantsOfAccounts(ctx.em, [accountId]);
  const applications = await ctx.em.execute<{ fundingSourceId: string; reserved: string; spent: string; forfeited: string }[]>(
    `select r.funding_source_id as "fundingSourceId", sum(r.balance_cents) as reserved,
            coalesce(sum((select sum(t.amount_cents) from ledger_transfer t where t.debit_id = r.id and t.kind = 'EARN')), 0) as spent,
            coalesce(sum((select sum(t.amount_cents) from ledger_transfer t where t.debit_id = r.id and t.kind = 'FORFEIT')), 0) as forfeited
       from application a join ledger_account r on r.kind = 'RESERVED' and r.subject_id = a.id
      where a.account_id = ? group by r.funding_source_id`,
    [accountId],
  );
  const sources = [...new Set([...grants, ...applications].map(({ fundingSourceId }) => fundingSourceId))];
  return sources.map((fundingSourceId) => {
    const own = grants.filter((grant) => grant.fundingSourceId === fundingSourceId);
    const training = applications.find((row) => row.fundingSourceId === fundingSourceId);
    const sum = (figure: (grant: GrantFigures) => number) => own.reduce((total, grant) => total + figure(grant), 0);
    const free = own.filter(({ availableCents }) => availableCents > 0);
    return {
      fundingSourceId,
      granted: money(sum(({ amountCents }) => amountCents)),
      reserved: money(Number(training?.reserved ?? 0)),
      spent: money(Number(training?.spent ?? 0)),
      carriedOver: money(sum(({ carryOverCount, availableCents }) => (carryOverCount > 0 ? availableCents : 0))),
      lapsed: money(sum(({ lapsedCents }) => lapsedCents)),
      // what was lost on grants, with the training or beside it; without grants what was lost of the budget's reservation
      forfeited: money(own.length > 0 ? sum(({ forfeitedCents }) => forfeitedCents) : Number(training?.forfeited ?? 0)),
      declined: money(sum(({ declinedCents }) => declinedCents)),
      available: money(sum(({ availableCents }) => availableCents)),
      chooseBy: free.length > 0 ? earliest(...free.map(({ chooseBy }) => chooseBy)) : null,
      useBy: free.length > 0 ? earliest(...free.map(({ useBy }) => useBy)) : null,
      ifNothingIsDone: whatHappens(free),
    };
  });
}

/** What happens by itself to each grant, the nearest first. */
function whatHappens(free: readonly GrantFigures[]): Translation | null {
  const told = [...free]
    .sort((a, b) => (a.chooseBy < b.chooseBy ? -1 : 1))
    .map(ifNothingIsDone)
    .filter((text) => text !== null);
  if (told.length === 0) return null;
  return { lv: told.map(({ lv }) => lv).join(' '), en: told.map(({ lv, en }) => en ?? lv).join(' ') };
}
