import { listPath } from '../../resource-path.ts';

/** The decisions behind one figure of a dry run; the effect is a value of DryRunEffect. */
export function changesPath(dryRun: string, effect: string): string {
  return listPath('dry-run-changes', { dryRun, effect });
}
