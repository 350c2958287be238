import type { EntityManager } from '@mikro-orm/postgresql';
import { dayInRiga } from '../../../shared/clock.ts';
import type { Translation } from '../../../shared/translation.ts';
import { type Allotment, allotmentOf, type RuleSet, ruleSetSchema } from '../../rules/funding-sources/rules/rule-set.ts';
import { versionInForce } from '../../rules/funding-sources/rules/version-in-force.ts';

/** A time in which a source takes applications (FUND-25). */
export interface SourceWindow {
  sourceId: string;
  sourceCode: string;
  shortName: Translation;
  opensAt: Date;
  /** Not included. */
  closesAt: Date;
  allotment: Allotment;
  drawAfterMinutes: number;
}

interface VersionRow {
  sourceId: string;
  code: string;
  shortName: Translation;
  number: number;
  status: string;
  effectiveFrom: string | null;
  rules: unknown;
}

/** Every window of the published sources, each by the rules in force on the day it opens; the earliest first. */
export async function windowsOfSources(em: Pick<EntityManager, 'execute'>): Promise<SourceWindow[]> {
  const rows = await em.execute<VersionRow[]>(
    `select s.id as "sourceId", s.code, s.short_name as "shortName", v.number, v.status, v.effective_from::text as "effectiveFrom", v.rules
       from funding_source s join funding_source_version v on v.funding_source_id = s.id
      where s.status = 'PUBLISHED' and v.status <> 'DRAFT'
        and exists (select from funding_source_version w where w.funding_source_id = s.id and w.status <> 'DRAFT' and jsonb_array_length(w.rules #> '{applications,windows}') > 0)
      order by s.code, v.number`,
  );
  if (rows.length === 0) return [];
  return [...Map.groupBy(rows, ({ sourceId }) => sourceId).values()]
    .flatMap((versions) =>
      versions.flatMap((version) => windowsOf(version).filter(({ opensAt }) => versionInForce(versions, dayInRiga(opensAt)) === version)),
    )
    .sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime());
}

function windowsOf({ sourceId, code, shortName, rules }: VersionRow): SourceWindow[] {
  const { applications }: RuleSet = ruleSetSchema.parse(rules);
  return applications.windows.map((window) => ({
    sourceId,
    sourceCode: code,
    shortName,
    opensAt: new Date(window.from),
    closesAt: new Date(window.until),
    allotment: allotmentOf(applications, window),
    drawAfterMinutes: applications.drawAfterMinutes,
  }));
}
