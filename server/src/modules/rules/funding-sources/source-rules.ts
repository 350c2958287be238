import type { EntityManager } from '@mikro-orm/postgresql';
import { grantSchemeOf, type RuleSet, ruleSetSchema } from './rules/rule-set.ts';
import type { GrantScheme } from './rules/schemes/grant.ts';
import { versionInForce } from './rules/version-in-force.ts';

export interface VersionOfRules {
  number: number;
  rules: RuleSet;
}

/** A published version never changes (FUND-2), so it is read from the database and checked once. */
const kept = new Map<string, RuleSet>();

/** The rules as a version had them: a decision is carried on by the version that made it. */
export async function rulesOfVersion(em: EntityManager, fundingSourceId: string, number: number): Promise<RuleSet> {
  const [row] = await em.execute<{ id: string }[]>(
    `select id from funding_source_version where funding_source_id = ? and number = ? and status <> 'DRAFT'`,
    [fundingSourceId, number],
  );
  if (!row) throw new Error(`source ${fundingSourceId} has no published version ${number}`);
  return readRules(em, row.id);
}

/** The version that decides on a day; nothing when the source has not published one by then. */
export async function rulesInForce(em: EntityManager, fundingSourceId: string, day: string): Promise<VersionOfRules | undefined> {
  const versions = await em.execute<{ id: string; number: number; status: string; effectiveFrom: string | null }[]>(
    `select id, number, status, effective_from as "effectiveFrom" from funding_source_version where funding_source_id = ? and status <> 'DRAFT'`,
    [fundingSourceId],
  );
  const version = versionInForce(versions, day);
  return version && { number: version.number, rules: await readRules(em, version.id) };
}

async function readRules(em: EntityManager, versionId: string): Promise<RuleSet> {
  const known = kept.get(versionId);
  if (known) return known;
  const [row] = await em.execute<{ rules: unknown }[]>('select rules from funding_source_version where id = ?', [versionId]);
  const rules = ruleSetSchema.parse(row!.rules);
  kept.set(versionId, rules);
  return rules;
}

/** The settings of grants; the usual ones for a source whose rules have no grant scheme any more. */
export function grantSettings(rules: RuleSet): Pick<GrantScheme, 'periodMonths' | 'carryOverTimes' | 'restoreDays'> {
  return grantSchemeOf(rules) ?? { periodMonths: 6, carryOverTimes: 1, restoreDays: 30 };
}
