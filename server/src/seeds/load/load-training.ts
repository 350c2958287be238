import { HOLDING_A_PLACE } from '../../modules/training/applications/application-moves.ts';
import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import { RoundStatus } from '../../modules/money/allocation-rounds/round-status.enum.ts';
import type { RoundFigures } from '../../modules/money/allocation-rounds/round-figures.ts';
import { GrantStatus } from '../../modules/money/grants/grant-status.enum.ts';
import { grantSchemeOf } from '../../modules/rules/funding-sources/rules/rule-set.ts';
import type { GrantScheme, RoundPlan } from '../../modules/rules/funding-sources/rules/schemes/grant.ts';
import { languageOf } from '../catalogue/programmes.ts';
import { at, dayOf, inDays } from '../population/days.ts';
import { sourceCodes } from '../population/make-world.ts';
import { answers } from '../population/ratings.ts';
import type { AccountHolder, SeedGrant } from '../population/world.ts';
import { Kind } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import { accountIdOf } from './load-people.ts';
import { iso, type Loading } from './loading.ts';

/** Groups, applications with their timelines, what graduates answered, learning paths and favourites. */
export async function loadTraining(loading: Loading): Promise<void> {
  const { em, ids, world, programmes, placeIds } = loading;
  for (const group of world.groups) ids.give(group, Kind.GROUP, group.applicationsFrom);
  await insertRows(
    em,
    'learning_group',
    // places are counted by the database as applications come
    world.groups.map((group) => ({
      id: ids.of(group),
      created_at: iso(Math.min(group.applicationsFrom, loading.now.getTime())),
      code: group.code,
      programme_id: ids.of(group.programme),
      mode: group.mode,
      place_id: group.place === undefined ? null : placeIds.get(group.programme.provider)![group.place],
      starts_on: group.startsOn,
      ends_on: group.endsOn,
      weekly_times: group.weeklyTimes,
      language: languageOf(group.programme),
      teachers: group.teachers,
      minimum_size: group.minimumSize,
      maximum_size: group.maximumSize,
      places_taken: 0,
      applications_from: iso(group.applicationsFrom),
      applications_until: iso(group.applicationsUntil),
      status: group.status,
    })),
  );
  await loadApplications(loading);
  await insertRows(
    em,
    'survey_answer',
    answers(programmes, world.applications).map((one) => ({
      application_id: one.application ? ids.of(one.application) : null,
      programme_id: ids.of(one.programme),
      knowledge: one.stars[0],
      content: one.stars[1],
      teacher: one.stars[2],
      organisation: one.stars[3],
      would_recommend: one.wouldRecommend,
      comment: one.comment,
      answered_at: iso(one.answeredAt),
    })),
  );
  await insertRows(
    em,
    'learning_path',
    world.paths.map((path) => ({
      account_id: accountIdOf.get(path.holder),
      goal: path.goal,
      programme_ids: path.programmes.map((row) => ids.of(row)),
    })),
  );
  await insertRows(
    em,
    'favourite',
    world.residents.flatMap((person) =>
      (person.account && person.demonstration?.account?.favourites ? person.demonstration.account.favourites : []).map((code) => ({
        account_id: accountIdOf.get(person),
        programme_id: ids.of(programmes.find((row) => row.code === code) as object),
      })),
    ),
  );
}

const BY_THE_PERSON = new Set([ApplicationStatus.SUBMITTED, ApplicationStatus.WITHDRAWN, ApplicationStatus.INTERRUPTED]);

async function loadApplications({ em, ids, world, sourceIds }: Loading): Promise<void> {
  for (const one of world.applications) ids.give(one, Kind.APPLICATION, one.submittedAt);
  await insertRows(
    em,
    'application',
    world.applications.map((one, index) => ({
      id: ids.of(one),
      created_at: iso(one.submittedAt),
      number: `P-${dayOf(one.submittedAt).slice(0, 4)}-${String(index + 1).padStart(6, '0')}`,
      receipt_number: index + 1,
      account_id: accountIdOf.get(one.holder),
      group_id: ids.of(one.group),
      funding_source_id: sourceIds.get(sourceCodes[one.source]),
      scheme_code: one.schemeCode,
      scheme_kind: one.schemeKind,
      rules_version: one.rulesVersion,
      status: one.status,
      holds_place: HOLDING_A_PLACE.includes(one.status),
      waiting_for: one.status === ApplicationStatus.WAITLISTED ? 'PLACE' : null,
      answer_by: one.status === ApplicationStatus.SUBMITTED ? inDays(dayOf(one.submittedAt), 7) : null,
      price_cents: one.priceCents,
      paid_by_scheme_cents: one.paidBySchemeCents,
      co_payment_cents: one.coPaymentCents,
      submitted_at: iso(one.submittedAt),
      decided_at: iso(one.decidedAt ?? one.submittedAt + 1000),
      decision: [],
      hours_missed: one.hoursMissed,
      completed_on: one.completedOn,
    })),
  );
  await em.execute(`select setval('application_receipt_number_seq', ?)`, [Math.max(1, world.applications.length)]);
  await insertRows(
    em,
    'application_event',
    world.applications.flatMap((one) =>
      one.events.map((event) => ({
        application_id: ids.of(one),
        at: iso(event.at),
        from: event.from,
        to: event.to,
        actor_id: BY_THE_PERSON.has(event.to) ? ids.of(one.holder) : null,
        reason: event.reason,
      })),
    ),
  );
}

const months = {
  lv: ['janvāra', 'februāra', 'marta', 'aprīļa', 'maija', 'jūnija', 'jūlija', 'augusta', 'septembra', 'oktobra', 'novembra', 'decembra'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** The rounds of 2.3.1.4.i that were held, and the grants they gave. */
export async function loadGrants(loading: Loading): Promise<void> {
  const { em, ids, world, sources, sourceIds, today } = loading;
  const imk = sources.find((source) => source.code === sourceCodes.IMK)!;
  const officer = world.residents.find((person) => person.demonstration?.key === 'finance-officer')!;
  const manager = world.residents.find((person) => person.demonstration?.key === 'manager')!;
  const byRound = Map.groupBy(world.grants, (grant) => grant.roundOn);
  const roundIds = new Map<string, string>();
  const plans = imk.versions.flatMap((version) => {
    const scheme = grantSchemeOf(version.rules);
    // a coming round stays a plan of the rules until somebody enters it, so that it follows a change of the rules
    return (scheme?.rounds ?? [])
      .filter((round) => round.roundOn <= today)
      .map((round) => ({ version: version.number, scheme: scheme as GrantScheme, round }));
  });
  await insertRows(
    em,
    'allocation_round',
    plans.map(({ version, scheme, round }) => {
      const id = ids.make(Kind.ROUND, at(inDays(round.roundOn, -20), 9));
      roundIds.set(round.roundOn, id);
      const given = byRound.get(round.roundOn) ?? [];
      const figures = figuresOf(given, world.grants, round);
      const [year, month] = round.roundOn.split('-').map(Number) as [number, number];
      return {
        id,
        created_at: iso(at(inDays(round.roundOn, -20), 9)),
        funding_source_id: sourceIds.get(imk.code),
        name: { lv: `${year}. gada ${months.lv[month - 1]} kārta`, en: `Round of ${months.en[month - 1]} ${year}` },
        round_on: round.roundOn,
        window_from: round.windowFrom,
        window_until: round.windowUntil,
        choose_by: round.chooseBy,
        use_by: round.useBy,
        amount_cents: round.amountCents ?? scheme.amountCents,
        cap_cents: scheme.capCents,
        cap_months: scheme.capMonths,
        status: RoundStatus.DONE,
        rules_version: version,
        preview: figures,
        report: figures,
        created_by_id: ids.of(manager),
        approved_by_id: ids.of(officer),
        approved_at: iso(at(inDays(round.roundOn, -1), 14)),
        processed: given.length,
        to_process: given.length,
      };
    }),
  );
  for (const grant of world.grants) ids.give(grant, Kind.GRANT, at(grant.roundOn, 9));
  await insertRows(
    em,
    'training_grant',
    world.grants.map((grant) => ({
      id: ids.of(grant),
      created_at: iso(at(grant.roundOn, 9)),
      account_id: accountIdOf.get(grant.holder),
      funding_source_id: sourceIds.get(imk.code),
      round_id: roundIds.get(grant.roundOn),
      amount_cents: grant.amountCents,
      status: grant.status,
      granted_on: grant.roundOn,
      choose_by: grant.chooseBy,
      use_by: grant.useBy,
      carried_over_on: grant.carriedOverOn,
      carry_over_count: grant.carriedOverOn ? 1 : 0,
      carried_over_cents: grant.carriedOverOn ? grant.amountCents : 0,
      rules_version: grant.rulesVersion,
    })),
  );
  const firsts = firstGrants(world.grants);
  await insertRows(
    em,
    'round_outcome',
    world.grants.map((grant) => ({
      round_id: roundIds.get(grant.roundOn),
      account_id: accountIdOf.get(grant.holder),
      reason: reasonOf(grant, firsts),
      amount_cents: grant.amountCents,
    })),
  );
}

function firstGrants(grants: readonly SeedGrant[]): Map<AccountHolder, string> {
  const firsts = new Map<AccountHolder, string>();
  for (const { holder, roundOn } of grants) if (roundOn < (firsts.get(holder) ?? '9')) firsts.set(holder, roundOn);
  return firsts;
}

function reasonOf(grant: SeedGrant, firsts: Map<AccountHolder, string>): string {
  return firsts.get(grant.holder) === grant.roundOn ? 'NEW' : 'FIRST_GRANT_IN_PREVIOUS_ROUND';
}

function figuresOf(given: readonly SeedGrant[], all: readonly SeedGrant[], round: RoundPlan): RoundFigures {
  const firsts = firstGrants(all);
  const lines = [...Map.groupBy(given, (grant) => reasonOf(grant, firsts))].map(([reason, some]) => ({
    reason,
    persons: some.length,
    amountCents: some.reduce((total, grant) => total + grant.amountCents, 0),
  }));
  const before = Map.groupBy(
    all.filter((grant) => grant.roundOn < round.roundOn),
    (grant) => grant.holder,
  );
  const receiving = new Set(given.map((grant) => grant.holder));
  const left = [...before].filter(([holder]) => !receiving.has(holder)).map(([, grants]) => grants.map((grant) => grant.status));
  const leftOut = {
    INTERRUPTED: left.filter((statuses) => statuses.includes(GrantStatus.FORFEITED)).length,
    NO_CHOICE: left.filter((statuses) => statuses.includes(GrantStatus.LAPSED) && !statuses.includes(GrantStatus.FORFEITED)).length,
  };
  const rest = left.length - leftOut.INTERRUPTED - leftOut.NO_CHOICE;
  return {
    receiving: given.length,
    amountCents: given.reduce((total, grant) => total + grant.amountCents, 0),
    leftOut: left.length,
    lines: [
      ...lines,
      ...Object.entries({ ...leftOut, NOT_IN_POPULATION: rest })
        .filter(([, persons]) => persons > 0)
        .map(([reason, persons]) => ({ reason, persons, amountCents: 0 })),
    ],
    computedAt: iso(at(round.roundOn, 9)),
  };
}
