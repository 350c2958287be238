import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../../shared/clock.ts';
import { addMonths } from '../../../../shared/days.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { addWorkingDays } from '../../../../shared/working-days.ts';
import { ApplicationStatus } from '../../../training/applications/application-status.enum.ts';
import { sourcesInForce } from '../../../rules/funding-sources/sources-in-force.ts';
import { judgeClaim } from '../judging/judge-claim.ts';
import { tellClaimants } from '../words/claim-notices.ts';
import { tellOfClaim } from '../move-claim.ts';
import { keepJudgement, standingOf } from '../judging/standing-of-claim.ts';
import { type ClaimTraining, daysOfMonth, decidingDay, trainingsOfClaims } from '../judging/training-of-claim.ts';

/** Months that have ended are looked at again so far back, in case the job or the provider was late. */
const MONTHS_BACK = 2;

/**
 * Proposes stipends for the months that have ended (FUND-14): one for each training and month, as the rules of the month's last day say.
 * Waits for attendance where the provider has not recorded it; is kept, with the reason, where attendance falls under the rule.
 * Run every hour; twice finds nothing the second time.
 */
export async function proposeStipends({ em, clock }: { em: EntityManager; clock: Clock }): Promise<number> {
  const thisMonth = clock.today().slice(0, 7);
  let proposed = 0;
  for (let back = MONTHS_BACK; back >= 1; back--) {
    const month = addMonths(`${thisMonth}-01`, -back).slice(0, 7);
    for (const due of await trainingsDue(em, month)) {
      const isNew = await inTransaction(em, (own) => proposeStipend(own, clock, due, month));
      if (isNew) proposed += 1;
    }
  }
  return proposed;
}

/** A training that a stipend scheme of its source is for. */
export interface Due {
  training: ClaimTraining;
  schemeCode: string;
  version: number;
  processingWorkingDays: number;
}

/** Trainings with days in the month that a stipend scheme is for, and that have no stipend of the month yet. */
async function trainingsDue(em: EntityManager, month: string): Promise<Due[]> {
  const { first, last } = daysOfMonth(month);
  const rows = await em.fork().execute<{ id: string }[]>(
    `select a.id from application a join learning_group g on g.id = a.group_id
      where a.status in ('IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED') and a.funding_source_id is not null and g.starts_on <= ?::date and g.ends_on >= ?::date
        and not exists (select from claim c where c.application_id = a.id and c.month = ? and c.kind = 'STIPEND')
        and exists (select from funding_source_version v, jsonb_array_elements(v.rules -> 'schemes') s
                     where v.funding_source_id = a.funding_source_id and v.status <> 'DRAFT' and s ->> 'kind' = 'STIPEND' and (s -> 'forSchemes') @> to_jsonb(a.scheme_code))
      order by a.id`,
    [last, first, month],
  );
  const trainings = await trainingsOfClaims(
    em.fork(),
    rows.map(({ id }) => id),
  );
  const due: Due[] = [];
  for (const training of trainings.values()) {
    if (training.lastDay < first) continue;
    const { sources, idOf } = await sourcesInForce(em.fork(), decidingDay(month, training), 'UNDER_WAY');
    const source = sources.find(({ code }) => idOf.get(code) === training.fundingSourceId);
    const found = source?.schemes.find(({ scheme }) => scheme.kind === 'STIPEND' && scheme.forSchemes.includes(training.schemeCode ?? ''));
    if (source && found)
      due.push({
        training,
        schemeCode: found.scheme.code,
        version: source.version,
        processingWorkingDays: source.rules.applications.processingWorkingDays,
      });
  }
  return due;
}

/** Proposes one stipend; answers whether it is new. */
export async function proposeStipend(em: EntityManager, clock: Clock, due: Due, month: string): Promise<boolean> {
  const { training, schemeCode, version } = due;
  await em.execute('select 1 from learning_account where id = ? for no key update', [training.accountId]);
  const judged = await judgeClaim(em, clock, {
    claimId: null,
    accountId: training.accountId,
    fundingSourceId: training.fundingSourceId!,
    schemeCode,
    rulesVersion: version,
    on: decidingDay(month, training),
    costCents: 0,
    item: null,
    result: null,
    achievedOn: null,
    applicationId: training.applicationId,
    month,
    evidence: [],
  });
  if (!judged) return false;
  const standing = standingOf(judged);
  const at = clock.now();
  const isRefused = standing.status === ApplicationStatus.REJECTED;
  const [made] = await em.execute<{ id: string }[]>(
    `insert into claim (number, account_id, funding_source_id, scheme_code, kind, rules_version, status, waiting_for, application_id, month, cost_cents, submitted_at, decided_at, answer_by, asked_evidence, decision)
     values ('A-' || ? || '-' || lpad(nextval('claim_number')::text, 6, '0'), ?, ?, ?, 'STIPEND', ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', '[]')
     on conflict do nothing returning id`,
    [
      clock.today().slice(0, 4),
      training.accountId,
      training.fundingSourceId,
      schemeCode,
      version,
      standing.status,
      standing.waitingFor ?? null,
      training.applicationId,
      month,
      judged.paysCents,
      at,
      isRefused ? at : null,
      addWorkingDays(clock.today(), due.processingWorkingDays),
    ],
  );
  if (!made) return false;
  await keepJudgement(em, made.id, judged, standing);
  await tellOfClaim(em, made.id, null, { to: standing.status, at, actorId: null, reason: standing.reason });
  // a proposal is told when it is confirmed; that there will be none is told at once
  if (isRefused) await tellClaimants(em, at, [{ claimId: made.id, to: standing.status, reason: standing.reason }]);
  return true;
}
