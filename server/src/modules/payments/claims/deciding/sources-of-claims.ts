import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../../rules/eligibility/facts.ts';
import type { Scheme } from '../../../rules/funding-sources/rules/rule-set.ts';
import { sourcesInForce, type SourcesInForce } from '../../../rules/funding-sources/sources-in-force.ts';
import { isClaimed } from '../judging/judge-claim.ts';

export interface SourcesOfClaims extends SourcesInForce {
  /** Under which money can be asked back: a closed source still pays for the trainings it has begun to pay for, and nothing else (FUND-1). */
  takesClaims(sourceCode: string, scheme: Scheme): boolean;
  isClosed(sourceCode: string): boolean;
}

/** The sources that answer to claims on a day, closed ones with those for a training. */
export async function sourcesOfClaims(em: EntityManager, on: Day): Promise<SourcesOfClaims> {
  const open = await sourcesInForce(em, on);
  const all = await sourcesInForce(em, on, 'UNDER_WAY');
  const isClosed = (sourceCode: string) => !open.idOf.has(sourceCode);
  return { ...all, isClosed, takesClaims: (sourceCode, scheme) => isClaimed(scheme) && (!isClosed(sourceCode) || 'forSchemes' in scheme) };
}
