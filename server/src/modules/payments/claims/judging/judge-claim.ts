import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../../shared/clock.ts';
import {
  type ClaimFacts,
  type Day,
  declared,
  type EvidenceKind,
  type Fact,
  type Facts,
  notRecorded,
  type Override,
  type ProgrammeFacts,
} from '../../../rules/eligibility/facts.ts';
import { type KeptAnswer, keepAnswer } from '../../../rules/eligibility/kept-answer.ts';
import { personFactsOn, personRecords } from '../../../rules/eligibility/person-facts.ts';
import { programmeFacts } from '../../../rules/eligibility/programme-facts.ts';
import { resultOf, type Verdict } from '../../../rules/eligibility/verdict.ts';
import type { CompiledScheme, CompiledSource } from '../../../rules/funding-sources/rules/compile-source.ts';
import type { Scheme } from '../../../rules/funding-sources/rules/rule-set.ts';
import { compiledVersion, sourcesInForce } from '../../../rules/funding-sources/sources-in-force.ts';
import { claimPayable, decideClaim } from '../../../money/quotes/claim.ts';
import { stipendFor } from '../../../money/quotes/stipend.ts';
import { ClaimResult } from '../claim-result.enum.ts';
import { attendanceAnswer, limitAnswer, type OwnAnswer, trainingAnswer } from './own-answers.ts';
import { attendanceOfMonth, type ClaimTraining, trainingsOfClaims } from './training-of-claim.ts';

/** A claim as the rules look at it: made already, or only asked about. */
export interface ClaimCase {
  /** null: nothing has been claimed yet. */
  claimId: string | null;
  accountId: string;
  fundingSourceId: string;
  schemeCode: string;
  /** Version that decides; null: the one in force on the day. */
  rulesVersion: number | null;
  on: Day;
  costCents: number;
  item: string | null;
  result: ClaimResult | null;
  achievedOn: Day | null;
  applicationId: string | null;
  month: string | null;
  evidence: readonly `${EvidenceKind}`[];
  /** Decisions after this moment are not looked at: for deciding again what was decided then. */
  before?: Date;
}

export interface Judgement {
  scheme: Scheme;
  source: CompiledSource;
  version: number;
  eligibility: 'MET' | 'NOT_MET' | 'UNKNOWN';
  /** What is paid when everything is met. */
  paysCents: number;
  daysInTraining: number | null;
  /** Nothing but documents stands in the way. */
  lacksOnlyEvidence: boolean;
  missingEvidence: EvidenceKind[];
  /** The answer criterion by criterion, as it is kept and shown (FUND-5). */
  decision: KeptAnswer[];
}

/**
 * What the rules say to a claim. The one place that asks them: for the person who only wants to know, for the claim itself, for the
 * officer who decides, and for deciding again by the version that decided then (FUND-2, FUND-18). Nothing when there is no such scheme.
 */
export async function judgeClaim(em: EntityManager, clock: Clock, claim: ClaimCase): Promise<Judgement | undefined> {
  const compiled = await schemeOf(em, claim);
  if (!compiled) return undefined;
  const { scheme } = compiled;
  const overrides = claim.claimId ? await overridesOfClaim(em, claim.claimId) : undefined;
  const training = claim.applicationId ? (await trainingsOfClaims(em, [claim.applicationId])).get(claim.applicationId) : undefined;
  const facts = await factsOf(em, clock, claim, scheme, training, overrides);
  if (!facts) return undefined;

  const paid = await paidBefore(em, claim);
  const decided = decideClaim(compiled, facts, paid);
  const own: OwnAnswer[] = [];
  let paysCents = claimPayable(scheme, claim.costCents, paid);
  let days: number | null = null;
  if ('forSchemes' in scheme) {
    const month = training && claim.month ? await attendanceOfMonth(em, training, claim.month) : null;
    days = month?.daysInTraining ?? null;
    own.push(trainingAnswer(scheme, compiled.source.rules.schemes, { fundingSourceId: claim.fundingSourceId, days }, training, overrides));
    if (scheme.kind === 'STIPEND') {
      paysCents = month ? stipendFor({ ...scheme, attendanceFromBasisPoints: 0 }, month) : 0;
      if (month) own.push(attendanceAnswer(scheme.attendanceFromBasisPoints, month, overrides));
    } else {
      own.push(
        limitAnswer(paysCents, paid.monthCents + paid.trainingCents > 0 ? Math.max(paid.monthCents, paid.trainingCents) : 0, overrides),
      );
    }
  }
  const decision = [...decided.criteria.map(keepAnswer), ...own.map(({ kept }) => kept)];
  const verdict = own.reduce<Verdict>((smallest, { verdict }) => Math.min(smallest, verdict) as Verdict, decided.verdict);
  const unmet = decision.filter(({ result }) => result === 'NOT_MET');
  const needed = 'evidence' in scheme ? scheme.evidence : [];
  return {
    scheme,
    source: compiled.source,
    version: compiled.source.version,
    eligibility: resultOf(verdict),
    paysCents,
    daysInTraining: days,
    lacksOnlyEvidence: unmet.length > 0 && unmet.every(({ code }) => code === 'CLAIM_EVIDENCE'),
    missingEvidence: needed.filter((kind) => !claim.evidence.includes(kind)),
    decision,
  };
}

async function schemeOf(em: EntityManager, claim: ClaimCase): Promise<CompiledScheme | undefined> {
  const source =
    claim.rulesVersion !== null
      ? await compiledVersion(em, claim.fundingSourceId, claim.rulesVersion)
      : await sourcesInForce(em, claim.on).then(({ sources, idOf }) =>
          sources.find(({ code }) => idOf.get(code) === claim.fundingSourceId),
        );
  return source?.schemes.find(({ scheme }) => scheme.code === claim.schemeCode && isClaimed(scheme));
}

/** Schemes under which people ask for money themselves. */
export function isClaimed({ kind }: Pick<Scheme, 'kind'>): boolean {
  return kind === 'REIMBURSEMENT' || kind === 'STIPEND' || kind === 'TRAVEL' || kind === 'ACCOMMODATION';
}

async function factsOf(
  em: EntityManager,
  clock: Clock,
  claim: ClaimCase,
  scheme: Scheme,
  training: ClaimTraining | undefined,
  overrides: ReadonlyMap<string, Override> | undefined,
): Promise<Facts | undefined> {
  const record = (await personRecords(em, [claim.accountId])).get(claim.accountId);
  if (!record) return undefined;
  const programme = training ? (await programmeFacts(em, [training.programmeId])).get(training.programmeId) : undefined;
  return {
    person: personFactsOn(record, claim.on, {
      now: clock.now(),
      ...(claim.claimId ? { exceptClaim: claim.claimId } : {}),
      ...(claim.before ? { reimbursedBefore: claim.before } : {}),
    }),
    programme: programme ? { ...programme, endsOn: training!.endsOn } : NO_PROGRAMME,
    on: claim.on,
    claim: {
      kind: scheme.kind === 'REIMBURSEMENT' ? scheme.claimKind : 'CERTIFICATE',
      item: claim.item ?? '',
      isAchieved: achieved(claim.result),
      // a result that is still awaited would be one of today or later
      achievedOn: claim.achievedOn ?? (claim.result === ClaimResult.ACHIEVED ? null : claim.on),
      costCents: claim.costCents,
      evidence: claim.evidence as ClaimFacts['evidence'],
    },
    ...(overrides && overrides.size > 0 ? { overrides } : {}),
  };
}

/** A cost of a certificate belongs to no programme of the catalogue. */
const NO_PROGRAMME: ProgrammeFacts = {
  id: '',
  provider: '',
  kind: 'NON_FORMAL',
  sector: null,
  digcompLevel: null,
  hours: 0,
  priceCents: 0,
  sources: [],
  endsOn: null,
};

function achieved(result: ClaimResult | null): Fact<boolean> {
  if (result === ClaimResult.ACHIEVED) return declared(true);
  if (result === ClaimResult.NOT_ACHIEVED) return declared(false);
  return notRecorded('SELF_DECLARED');
}

/** What was approved already for the same training under the same scheme, so that limits hold over several claims. */
async function paidBefore(em: EntityManager, claim: ClaimCase): Promise<{ monthCents: number; trainingCents: number }> {
  if (!claim.applicationId) return { monthCents: 0, trainingCents: 0 };
  const [row] = await em.execute<{ month: number; training: number }[]>(
    `select coalesce(sum(approved_cents) filter (where month = ?), 0)::float8 as month, coalesce(sum(approved_cents), 0)::float8 as training
       from claim where application_id = ? and scheme_code = ? and status in ('APPROVED', 'COMPLETED') and id is distinct from ?::uuid and (?::timestamptz is null or decided_at < ?::timestamptz)`,
    [claim.month, claim.applicationId, claim.schemeCode, claim.claimId, claim.before ?? null, claim.before ?? null],
  );
  return { monthCents: row!.month, trainingCents: row!.training };
}

/** What was settled by hand, the latest word on each criterion (FUND-7). */
async function overridesOfClaim(em: EntityManager, claimId: string): Promise<Map<string, Override>> {
  const rows = await em.execute<{ criterion: string; result: string; reason: string; document: string; by: string; at: string }[]>(
    `select distinct on (criterion) criterion, result, reason, document, decided_by_id as by, decided_at as at
       from claim_override where claim_id = ? order by criterion, decided_at desc, id desc`,
    [claimId],
  );
  return new Map(rows.map(({ criterion, result, at, ...rest }) => [criterion, { ...rest, isMet: result === 'MET', at: new Date(at) }]));
}
