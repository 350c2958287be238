import { loader } from '../../../shared/loader.ts';
import type { Translation } from '../../../shared/translation.ts';
import { counted, type Words } from '../../platform/words/words.ts';
import { whereToContest } from '../../rules/funding-sources/rules/contest-words.ts';
import { ruleSetSchema } from '../../rules/funding-sources/rules/rule-set.ts';
import { say } from './words/index.gen.ts';

/** The version of a source's rules that answers a quote. */
export interface AnsweringRules {
  /** First day on which it is in force. */
  effectiveFrom: string | null;
  /** What to do if one disagrees with a refusal (BEY-21). */
  ifYouDisagree: Words;
}

interface Row {
  code: string;
  number: number;
  effectiveFrom: string | null;
  institution: Translation;
  contactEmail: string;
  appeal: unknown;
}

const versionKey = (code: string, number: number) => JSON.stringify([code, number]);

const byVersion = loader<string, AnsweringRules | null>(async (ctx, keys) => {
  const rows = await ctx.em.execute<Row[]>(
    `select s.code, v.number, v.effective_from::text as "effectiveFrom", s.institution, s.contact_email as "contactEmail", v.rules->'appeal' as appeal
       from jsonb_array_elements(?::jsonb) as wanted
       join funding_source s on s.code = wanted->>0 join funding_source_version v on v.funding_source_id = s.id and v.number = (wanted->>1)::int`,
    [`[${keys.join(',')}]`],
  );
  const found = new Map(rows.map((row) => [versionKey(row.code, row.number), answeringRules(row)]));
  return keys.map((key) => found.get(key) ?? null);
});

/** The rules that answered, by source and version; looked up once for all schemes of a request. */
export function rulesThatAnswered(ctx: Parameters<typeof byVersion>[0], code: string, number: number): Promise<AnsweringRules | null> {
  return byVersion(ctx, versionKey(code, number));
}

function answeringRules(row: Row): AnsweringRules {
  const appeal = ruleSetSchema.shape.appeal.parse(row.appeal ?? undefined);
  const ifYouDisagree = say.ifYouDisagree({
    whereToContest: whereToContest(appeal, row),
    withinDays: counted(appeal.withinDays, say.day, say.days),
  });
  return { effectiveFrom: row.effectiveFrom, ifYouDisagree };
}
