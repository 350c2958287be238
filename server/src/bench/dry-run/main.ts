import 'reflect-metadata';
import { startConfiguredDatabase } from '../../commands/configured-database.ts';
import { readConfig } from '../../config.ts';
import { migrate } from '../../migrate.ts';
import { connect } from '../../mikro-orm.config.ts';
import { continueDryRun } from '../../modules/training/dry-runs/continue-dry-run.ts';
import { emptyFindings, totalOf, type DryRunFindings } from '../../modules/training/dry-runs/dry-run-tally.ts';
import { systemClock } from '../../shared/clock.ts';

/*
 * How long it takes to try a draft on every past decision of the largest source, in the database the settings name:
 *   DATA_FOLDER=… pnpm seed --full, then DATA_FOLDER=… pnpm bench dry-run
 * The draft is the version in force with a smaller grant and a higher age, so that most decisions change and are listed. It is deleted afterwards.
 */
/** Each decision is decided twice, by the version that made it and by the draft. */
const DECIDED_EACH = 2;
/** What the rule engine alone is promised to do, `pnpm bench eligibility`. */
const FLOOR = 100_000;
/** A colleague waits for this long beside the progress bar, with the whole platform's decisions. */
const PROMISED_SECONDS = 60;
const DRAFT = 9_999;

const database = await startConfiguredDatabase(readConfig());
const orm = await connect(database.url);
await migrate(orm, database.url);
const em = orm.em.fork();
const parts = { em: em as Parameters<typeof continueDryRun>[0]['em'], clock: systemClock() };
try {
  const [source] = await em.execute<{ id: string; code: string; decisions: number }[]>(
    `select s.id, s.code, count(*)::int as decisions from funding_source s join application a on a.funding_source_id = s.id and a.decided_at is not null and a.scheme_code is not null and a.rules_version is not null
      group by s.id order by count(*) desc limit 1`,
  );
  if (!source) throw new Error('There are no decisions in this database. Fill it first: pnpm seed --full.');
  await em.execute('delete from funding_source_version where number = ?', [DRAFT]);
  const [draft] = await em.execute<{ id: string }[]>(
    `insert into funding_source_version (funding_source_id, number, status, rules)
     select funding_source_id, ?, 'SUPERSEDED', jsonb_set(jsonb_set(rules, '{targetGroup}', jsonb_build_object('all', jsonb_build_array(rules->'targetGroup', '{"criterion": "AGE", "from": 30}'::jsonb))), '{schemes}',
            (select jsonb_agg(case when s->>'kind' = 'GRANT' then s || '{"amountCents": 20000}' else s end) from jsonb_array_elements(rules->'schemes') s))
       from funding_source_version where funding_source_id = ? and status <> 'DRAFT' order by number desc limit 1 returning id`,
    [DRAFT, source.id],
  );
  const [run] = await em.execute<{ id: string }[]>(
    `insert into dry_run (version_id, rules, status, to_process, findings, started_by_id, started_at)
     select v.id, v.rules, 'RUNNING', ?, ?::jsonb, (select id from person limit 1), now() from funding_source_version v where v.id = ? returning id`,
    [source.decisions, JSON.stringify(emptyFindings()), draft!.id],
  );
  const started = performance.now();
  const cpu = process.cpuUsage();
  let longest = 0;
  for (let isDone = false; !isDone; ) {
    const before = performance.now();
    isDone = await continueDryRun(parts, run!.id, 0);
    longest = Math.max(longest, performance.now() - before);
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const [kept] = await em.execute<{ findings: DryRunFindings; changes: number }[]>(
    `select findings, (select count(*)::int from dry_run_change where dry_run_id = r.id) as changes from dry_run r where id = ?`,
    [run!.id],
  );
  const total = totalOf(kept!.findings);
  const number = (value: number) => Math.round(value).toLocaleString('en');
  console.log(
    `Source ${source.code}: ${number(total.decisions)} past decisions, ${number(kept!.changes)} of them would change and are listed.`,
  );
  console.log(
    `${seconds.toFixed(1)} s (promised: ${PROMISED_SECONDS} s), ${number(total.decisions / seconds)} decisions a second, facts read and list written.`,
  );
  console.log(
    `${((user + system) / 1e6).toFixed(1)} s of processor time, the database not counted; the longest batch ${number(longest)} ms: a stop waits for no longer.`,
  );
  const share = (total.decisions * DECIDED_EACH) / FLOOR;
  console.log(`Deciding alone, at the floor of ${number(FLOOR)} pairs a second, would take ${share.toFixed(1)} s.`);
  if (total.decisions !== source.decisions || kept!.changes !== total.decisions - total.counts.UNCHANGED) {
    console.error('The figures do not add up.');
    process.exitCode = 1;
  }
  if (seconds > PROMISED_SECONDS) process.exitCode = 1;
  await em.execute('delete from funding_source_version where id = ?', [draft!.id]);
} finally {
  await orm.close();
  await database.stop();
}
