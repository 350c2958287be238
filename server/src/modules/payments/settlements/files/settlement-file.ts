import type { Context } from '../../../../context.ts';
import { inLocale, type Locale, type Translation } from '../../../../shared/translation.ts';
import { uuids } from '../../../../shared/uuids.ts';
import { settlementCsv } from './settlement-csv.ts';
import { linesOfSettlement } from '../settlement-lines.queries.ts';
import type { SettlementType } from '../settlement.type.ts';

/** The file of a statement the asker has been shown: trainings by number and name, no person (ROLE-5). */
export async function settlementFile(ctx: Context, { id, number }: SettlementType, locale: Locale): Promise<string> {
  const lines = await linesOfSettlement(ctx, id);
  const trainings = await ctx.em.execute<{ id: string; number: string; title: Translation; group: string }[]>(
    `select a.id, a.number, p.title, g.code as "group" from application a join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id where a.id = any(?::uuid[])`,
    [uuids(lines.flatMap(({ applicationId }) => applicationId ?? []))],
  );
  const known = new Map(trainings.map((training) => [training.id, training]));
  return settlementCsv(
    number,
    lines.map((line) => {
      const training = known.get(line.applicationId ?? '');
      return {
        line,
        application: training?.number ?? '',
        programme: training ? inLocale(training.title, locale) : '',
        group: training?.group ?? '',
      };
    }),
    locale,
  );
}
