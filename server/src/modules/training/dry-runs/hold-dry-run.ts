import type { EntityManager } from '@mikro-orm/postgresql';
import type { DryRunStatus } from './dry-run-status.enum.ts';
import type { DryRunFindings } from './dry-run-tally.ts';

export interface HeldDryRun {
  id: string;
  status: DryRunStatus;
  source: { id: string; code: string };
  versionNumber: number;
  rules: unknown;
  reached: string | null;
  findings: DryRunFindings;
}

/** A dry run as its steps need it, held until the transaction ends; undefined when there is none. */
export async function holdDryRun(em: EntityManager, id: string): Promise<HeldDryRun | undefined> {
  const [row] = await em.execute<HeldDryRun[]>(
    `select r.id, r.status, json_build_object('id', s.id, 'code', s.code) as source, v.number as "versionNumber", r.rules, r.reached_application_id as reached, r.findings
       from dry_run r join funding_source_version v on v.id = r.version_id join funding_source s on s.id = v.funding_source_id where r.id = ? for no key update of r`,
    [id],
  );
  return row;
}
