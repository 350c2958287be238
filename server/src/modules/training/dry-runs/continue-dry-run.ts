import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../shared/clock.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { type Recalled, recallDecisions } from './past-decisions.ts';
import type { CompiledSource } from '../../rules/funding-sources/rules/compile-source.ts';
import { ruleSetSchema } from '../../rules/funding-sources/rules/rule-set.ts';
import { nameOf } from '../../rules/funding-sources/rules/settings-in-words.ts';
import { compiledVersion } from '../../rules/funding-sources/sources-in-force.ts';
import { decideAgain, type Redecided, timeless } from './decide-again.ts';
import { DryRunStatus } from './dry-run-status.enum.ts';
import { addTo, type DryRunFindings, emptyTally } from './dry-run-tally.ts';
import { type HeldDryRun, holdDryRun } from './hold-dry-run.ts';

interface Parts {
  em: EntityManager;
  clock: Clock;
  /** Aborted when the platform stops: what is left is gone on with after the next start. */
  signal?: AbortSignal;
}

/** How many decisions one transaction tries: a stop waits for no more than these. */
const DECISIONS_AT_ONCE = 500;

/**
 * Goes on with a dry run where it stands until it is done, stopped or out of time; true when nothing is left to do. It may be killed at
 * any moment: what was found is kept together with how far it came. Two runners take turns and count nothing twice.
 */
export async function continueDryRun(
  parts: Parts,
  id: string,
  milliseconds = Number.POSITIVE_INFINITY,
  atOnce = DECISIONS_AT_ONCE,
): Promise<boolean> {
  const until = Date.now() + milliseconds;
  const made: Versions = new Map();
  do {
    if (!(await oneStep(parts, id, atOnce, made))) return true;
  } while (Date.now() < until && !parts.signal?.aborted);
  return false;
}

/** Goes on with every dry run that is running: after a restart, and while one is too large for one request. */
export async function continueDryRuns(parts: Parts): Promise<number> {
  const running = await parts.em.fork().execute<{ id: string }[]>(`select id from dry_run where status = 'RUNNING' order by started_at`);
  for (const { id } of running) await continueDryRun(parts, id);
  return running.length;
}

/** Tries the next decisions; false when there is nothing more to do. */
async function oneStep({ em, clock }: Parts, id: string, atOnce: number, made: Versions): Promise<boolean> {
  return inTransaction(em, async (own) => {
    const run = await holdDryRun(own, id);
    if (run?.status !== DryRunStatus.RUNNING) return false;
    const portion = await recallDecisions(own, run.source, run.reached, atOnce);
    const changes: Change[] = [];
    const tried = timeless(run.source.code, run.versionNumber, ruleSetSchema.parse(run.rules));
    for (const recalled of portion.recalled) {
      const { id: applicationId, schemeCode, rulesVersion } = recalled.past;
      const then = await versionThatMade(own, run.source, rulesVersion, made);
      if (!then) continue;
      const found = decideAgain(recalled, then, tried);
      addFinding(run.findings, recalled.past, found, [tried, then]);
      if (found.effect !== 'UNCHANGED') changes.push({ ...found, applicationId, schemeCode });
    }
    await keepChanges(own, id, changes);
    const isDone = portion.count < atOnce;
    await own.execute(
      `update dry_run set processed = processed + ?, to_process = case when ? then processed + ? else greatest(to_process, processed + ?) end,
              reached_application_id = coalesce(?, reached_application_id), findings = ?::jsonb, status = ?, finished_at = ? where id = ?`,
      [
        portion.count,
        isDone,
        portion.count,
        portion.count,
        portion.last,
        JSON.stringify(run.findings),
        isDone ? DryRunStatus.DONE : DryRunStatus.RUNNING,
        isDone ? clock.now() : null,
        id,
      ],
    );
    return !isDone;
  });
}

/** The rules that made past decisions, each compiled once while a run goes on. */
type Versions = Map<number, CompiledSource | undefined>;

async function versionThatMade(
  em: EntityManager,
  source: HeldDryRun['source'],
  number: number,
  made: Versions,
): Promise<CompiledSource | undefined> {
  if (!made.has(number)) {
    const version = await compiledVersion(em, source.id, number);
    made.set(number, version && timeless(source.code, version.version, version.rules));
  }
  return made.get(number);
}

/** Adds what was found about one decision to the findings of its scheme. */
function addFinding(
  findings: DryRunFindings,
  { rulesVersion, schemeCode }: Recalled['past'],
  found: Redecided,
  rules: readonly CompiledSource[],
): void {
  addTo(tallyOf(findings, schemeCode, rules), found);
  if (!findings.madeBy.includes(rulesVersion)) findings.madeBy = [...findings.madeBy, rulesVersion].sort((a, b) => a - b);
}

function tallyOf({ schemes }: DryRunFindings, code: string, sources: readonly CompiledSource[]) {
  const scheme = sources.flatMap((source) => source.schemes).find((candidate) => candidate.scheme.code === code)?.scheme;
  return (schemes[code] ??= { ...emptyTally(), name: scheme ? nameOf(scheme) : { lv: code, en: code } });
}

interface Change extends Redecided {
  applicationId: string;
  schemeCode: string;
}

async function keepChanges(em: EntityManager, dryRunId: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await em.execute(
    `insert into dry_run_change (dry_run_id, application_id, effect, scheme_code, before_cents, after_cents)
     select ?, c."applicationId", c.effect, c."schemeCode", c."beforeCents", c."afterCents"
       from jsonb_to_recordset(?::jsonb) as c("applicationId" uuid, effect text, "schemeCode" text, "beforeCents" bigint, "afterCents" bigint)`,
    [dryRunId, JSON.stringify(changes)],
  );
}
