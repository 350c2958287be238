import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../eligibility/facts.ts';
import type { Words } from '../../platform/words/words.ts';
import { compileSource, type CompiledSource } from './rules/compile-source.ts';
import { grantSchemeOf, ruleSetSchema, type RuleSet } from './rules/rule-set.ts';
import type { RoundPlan } from './rules/schemes/grant.ts';
import { versionInForce } from './rules/version-in-force.ts';

interface VersionRow {
  versionId: string;
  sourceId: string;
  code: string;
  shortName: { lv: string; en?: string | null };
  status: string;
  number: number;
  effectiveFrom: Day | null;
  rounds: RoundRow[] | null;
  freeCents: number | null;
}

interface RoundRow {
  roundOn: Day;
  windowFrom: string | null;
  windowUntil: string | null;
  chooseBy: Day;
  useBy: Day;
  amountCents: number;
  isDone: boolean;
}

export interface SourcesInForce {
  sources: readonly CompiledSource[];
  /** Free budget in cents by source code, where money has ever been confirmed. */
  freeBudget: ReadonlyMap<string, number>;
  idOf: ReadonlyMap<string, string>;
}

/**
 * What is asked about: applying now, or what is under way already. That goes on when its source has been closed (FUND-1) and when its
 * window is over: whether one came in time was looked at, to the second, when it was received (FUND-25).
 */
export type AskedFor = 'APPLYING' | 'UNDER_WAY';

/**
 * The published sources with the version that decides on a day, ready for questions. One statement;
 * what was compiled is kept, because a published version never changes (FUND-2).
 */
export async function sourcesInForce(em: EntityManager, on: Day, asked: AskedFor = 'APPLYING'): Promise<SourcesInForce> {
  const rows = await em.execute<VersionRow[]>(
    `select v.id as "versionId", s.id as "sourceId", s.code, s.short_name as "shortName", v.status, v.number, v.effective_from::text as "effectiveFrom",
            (select json_agg(json_build_object('roundOn', r.round_on, 'windowFrom', r.window_from, 'windowUntil', r.window_until, 'chooseBy', r.choose_by, 'useBy', r.use_by,
                                               'amountCents', r.amount_cents, 'isDone', r.status in ('RUNNING', 'DONE')) order by r.round_on)
               from allocation_round r where r.funding_source_id = s.id) as rounds,
            (select l.balance_cents::float8 from ledger_account l where l.kind = 'BUDGET' and l.subject_id = s.id and l.funding_source_id = s.id) as "freeCents"
       from funding_source s join funding_source_version v on v.funding_source_id = s.id
      where s.status ${asked === 'APPLYING' ? `= 'PUBLISHED'` : `<> 'DRAFT'`} and v.status <> 'DRAFT'
      order by s.code, v.number`,
  );
  const bySource = Map.groupBy(rows, ({ sourceId }) => sourceId);
  const sources: CompiledSource[] = [];
  const freeBudget = new Map<string, number>();
  const idOf = new Map<string, string>();
  for (const [sourceId, versions] of bySource) {
    const version = versionInForce(versions, on);
    if (!version) continue;
    sources.push(await compiled(em, version, versions, asked));
    idOf.set(version.code, sourceId);
    if (version.freeCents !== null) freeBudget.set(version.code, version.freeCents);
  }
  return { sources, freeBudget, idOf };
}

/** The version of a source that made a past decision, for deciding again (FUND-2). */
export async function compiledVersion(em: EntityManager, sourceId: string, number: number): Promise<CompiledSource | undefined> {
  const [row] = await em.execute<VersionRow[]>(
    `select v.id as "versionId", s.id as "sourceId", s.code, s.short_name as "shortName", v.status, v.number, v.effective_from::text as "effectiveFrom", null as rounds, null as "freeCents"
       from funding_source s join funding_source_version v on v.funding_source_id = s.id where s.id = ? and v.number = ?`,
    [sourceId, number],
  );
  return row && compiled(em, row, [row]);
}

const ruleSets = new Map<string, RuleSet>();
const compiledSources = new Map<string, CompiledSource>();
const MOST_KEPT = 500;

async function compiled(
  em: EntityManager,
  version: VersionRow,
  versions: readonly VersionRow[],
  asked: AskedFor = 'APPLYING',
): Promise<CompiledSource> {
  const published = await rulesOf(em, version);
  const rules = asked === 'APPLYING' ? published : { ...published, applications: { ...published.applications, windows: [] } };
  const rounds = await roundsOf(em, version, versions);
  const key = `${version.versionId} ${asked} ${version.shortName.lv} ${JSON.stringify(rounds ?? null)}`;
  let source = version.status === 'DRAFT' ? undefined : compiledSources.get(key);
  if (!source) {
    const shortName: Words = { lv: version.shortName.lv, en: version.shortName.en || version.shortName.lv };
    source = compileSource({ code: version.code, shortName }, { number: version.number, rules }, rounds);
    if (version.status !== 'DRAFT') keep(compiledSources, key, source);
  }
  return source;
}

/** Rounds entered in the console, and those only planned in the rules; what has not run yet gives what the rules of its day say. */
async function roundsOf(em: EntityManager, version: VersionRow, versions: readonly VersionRow[]): Promise<RoundPlan[] | undefined> {
  if (!version.rounds) return undefined;
  const entered: RoundPlan[] = [];
  for (const { isDone, ...round } of version.rounds) {
    const ofItsDay = versionInForce(versions, round.roundOn) ?? version;
    const amountCents = isDone ? round.amountCents : (grantSchemeOf(await rulesOf(em, ofItsDay))?.amountCents ?? round.amountCents);
    entered.push({ ...round, amountCents });
  }
  const planned = grantSchemeOf(await rulesOf(em, version))?.rounds ?? [];
  return [...entered, ...planned.filter(({ roundOn }) => !entered.some((round) => round.roundOn === roundOn))].sort((a, b) =>
    a.roundOn < b.roundOn ? -1 : 1,
  );
}

async function rulesOf(em: EntityManager, { versionId, status }: VersionRow): Promise<RuleSet> {
  const known = status === 'DRAFT' ? undefined : ruleSets.get(versionId);
  if (known) return known;
  const [row] = await em.execute<{ rules: unknown }[]>('select rules from funding_source_version where id = ?', [versionId]);
  const rules = ruleSetSchema.parse(row?.rules);
  if (status !== 'DRAFT') keep(ruleSets, versionId, rules);
  return rules;
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  if (map.size >= MOST_KEPT) map.delete(map.keys().next().value as string);
  map.set(key, value);
}
