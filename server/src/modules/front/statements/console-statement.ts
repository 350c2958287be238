import type { Context } from '../../../context.ts';
import { readGlobalId } from '../../../shared/global-id.ts';
import type { Translation } from '../../../shared/translation.ts';
import { viewMoneyOf } from '../../people/accounts/console-accounts.queries.ts';
import type { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import type { Period } from './statement-figures.ts';
import { statementOfSubject } from './statement.queries.ts';
import type { StatementSubject } from './statement-subject.ts';
import type { StatementType } from './statement.type.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { isWithin, type Scope, scopeOf } from '../../platform/access/scope.ts';
import { say } from './words/index.gen.ts';

interface Asked {
  subject: string;
  purpose?: string | null;
}

/** A statement for those who work with the money; null for what the asker may not see, as for what does not exist (ROLE-3). */
export async function consoleStatement(ctx: Context, { subject, purpose }: Asked, period: Period): Promise<StatementType | null> {
  const asked = readGlobalId(subject);
  const scope = scopeOf(ctx);
  const found = asked && (await findSubject(ctx, scope, asked, subject, purpose ?? ''));
  if (!found) return null;
  return statementOfSubject(ctx, { ...found.subject, fundingSourceId: scope.fundingSourceId }, found.title, period);
}

/** The person's own, of all sources. */
export function ownStatement(ctx: Context, account: LearningAccountType, period: Period): Promise<StatementType> {
  const title = say.title({ number: account.number });
  return statementOfSubject(ctx, { type: 'LearningAccount', id: account.id, fundingSourceId: null }, title, period);
}

interface Found {
  subject: Omit<StatementSubject, 'fundingSourceId'>;
  title: Translation;
}

async function findSubject(
  ctx: Context,
  scope: Scope,
  { type, id }: { type: string; id: string },
  globalId: string,
  purpose: string,
): Promise<Found | null> {
  const isProvider = scope.role === Role.PROVIDER_ADMINISTRATOR;
  switch (type) {
    case 'FundingSource': {
      if (isProvider || !isWithin(scope, { fundingSourceId: id })) return null;
      const [row] = await ctx.em.execute<{ code: string; name: Translation }[]>(
        'select code, short_name as name from funding_source where id = ?',
        [id],
      );
      return row
        ? { subject: { type, id }, title: { lv: `${row.name.lv} (${row.code})`, en: `${row.name.en ?? row.name.lv} (${row.code})` } }
        : null;
    }
    case 'Provider': {
      if (isProvider && scope.providerId !== id) return null;
      const [row] = await ctx.em.execute<{ name: string }[]>('select name from provider where id = ?', [id]);
      return row ? { subject: { type, id }, title: { lv: row.name, en: row.name } } : null;
    }
    case 'LearningAccount': {
      const account = isProvider ? null : await viewMoneyOf(ctx, globalId, purpose);
      return account && { subject: { type, id: account.id }, title: say.account({ number: account.number }) };
    }
    default:
      return null;
  }
}
