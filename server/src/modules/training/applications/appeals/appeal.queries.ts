import type { Context } from '../../../../context.ts';
import { dayInRiga } from '../../../../shared/clock.ts';
import { addDays } from '../../../../shared/days.ts';
import { loader } from '../../../../shared/loader.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { dayWords } from '../../../platform/words/words.ts';
import { bothOf, whereToContest } from '../../../rules/funding-sources/rules/contest-words.ts';
import { ruleSetSchema, type RuleSet } from '../../../rules/funding-sources/rules/rule-set.ts';
import type { AppealType } from './appeal.type.ts';
import { say } from '../words/index.gen.ts';

interface Row {
  id: string;
  number: string;
  decidedAt: Date;
  institution: Translation;
  contactEmail: string;
  rules: unknown;
}

/** How a refused application can be contested, by the version of the rules that refused it; null for any other. */
export const appealOf = loader<string, AppealType | null>(async (ctx, ids) => {
  const rows = await ctx.em.execute<Row[]>(
    `select a.id, a.number, e.at as "decidedAt", s.institution, s.contact_email as "contactEmail",
            (select v.rules from funding_source_version v where v.funding_source_id = s.id and v.status <> 'DRAFT'
              order by v.number = a.rules_version desc, v.number desc limit 1) as rules
       from application a join funding_source s on s.id = a.funding_source_id
       join lateral (select max(ae.at) as at from application_event ae where ae.application_id = a.id and ae."to" = 'REJECTED') e on e.at is not null
      where a.id = any(?::uuid[]) and a.status = 'REJECTED'`,
    [uuids(ids)],
  );
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    return row?.rules ? appealBy(ctx, row, ruleSetSchema.parse(row.rules).appeal) : null;
  });
});

function appealBy(ctx: Context, { number, decidedAt, institution, contactEmail }: Row, appeal: RuleSet['appeal']): AppealType {
  const until = addDays(dayInRiga(new Date(decidedAt)), appeal.withinDays);
  const where = whereToContest(appeal, { institution, contactEmail });
  const what = appeal.what ? bothOf(appeal.what) : say.giveTheNumber({ number });
  const isOpen = ctx.clock.today() <= until;
  const inPlainWords = isOpen
    ? say.ifYouDisagree({ until: dayWords(until), where, what })
    : say.theDecisionCouldBeContestedUntil({ until: dayWords(until), where });
  return { until, isOpen, where, inPlainWords };
}

/** First day on which the version of the rules that decided was in force; null for those no rules have decided. */
export const rulesFromOf = loader<string, string | null>(async (ctx, ids) => {
  const rows = await ctx.em.execute<{ id: string; effectiveFrom: string | null }[]>(
    `select a.id, v.effective_from::text as "effectiveFrom" from application a
       join funding_source_version v on v.funding_source_id = a.funding_source_id and v.number = a.rules_version where a.id = any(?::uuid[])`,
    [uuids(ids)],
  );
  return ids.map((id) => rows.find((one) => one.id === id)?.effectiveFrom ?? null);
});
