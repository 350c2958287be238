import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import { SchemeKind } from '../../modules/rules/funding-sources/scheme-kind.enum.ts';
import { hostedSources } from '../../modules/rules/funding-sources/hosted/hosted-sources.ts';
import type { HostedSource } from '../../modules/rules/funding-sources/hosted/hosted-source.ts';
import { grantSchemeOf } from '../../modules/rules/funding-sources/rules/rule-set.ts';
import type { RoundPlan } from '../../modules/rules/funding-sources/rules/schemes/grant.ts';
import { GrantStatus } from '../../modules/money/grants/grant-status.enum.ts';
import type { ProgrammeRow, SourceKey } from '../catalogue/read-programmes.ts';
import { random, shuffled } from '../random.ts';
import { application } from './applications.ts';
import { makeCurrentGroups, openPlace } from './current-groups.ts';
import { earlier, inDays, later } from './days.ts';
import { Groups } from './groups.ts';
import { ImkHistory } from './imk-history.ts';
import { imkSchemeOf } from './imk-trainings.ts';
import { ledgerHistory } from './ledger-history.ts';
import { madeFit, otherHistory } from './other-history.ts';
import { type Plan, plans, type Scale } from './plans.ts';
import { Residents } from './residents.ts';
import type { AccountHolder, SeedGrant, World } from './world.ts';

/** Codes by which the platform knows the sources of the demonstration. */
export const sourceCodes: Record<SourceKey, string> = {
  IMK: '2.3.1.4.i',
  IKT: '2.3.1.3.i',
  VARAM: '2.3.2.1.i',
  MN: '4.2.4.2',
  COURSERA: 'COURSERA',
  MIKRO: 'MIKROKVALIFIKACIJAS',
};

/** The published figures end here; the demonstration's own day comes after it. */
export const FIGURES_UNTIL = '2026-06-01';

/** Day of the demonstration: today, or the first day after the published figures if the clock stands earlier. */
export function demonstrationDay(today: string): string {
  return later(today, inDays(FIGURES_UNTIL, 1));
}

/** People, groups, applications, grants and money of the demonstration: a pure function of the scale and the day. */
export function makeWorld(scale: Scale, programmes: readonly ProgrammeRow[], clockDay: string): World {
  const today = demonstrationDay(clockDay);
  const plan = plans[scale];
  const sources = new Map(hostedSources(today).map((source) => [source.code, source]));
  const imk = sources.get(sourceCodes.IMK) as HostedSource;
  const [pilot, continuation] = imk.versions.map(({ rules }) => grantSchemeOf(rules)?.rounds ?? []) as [RoundPlan[], RoundPlan[]];
  const world: World = { residents: [], groups: [], grants: [], applications: [], paths: [], transfers: [], settlements: [] };
  const residents = new Residents(today);
  const groups = new Groups();

  const history = new ImkHistory(world, plan, residents, groups, programmes, pilot);
  history.tell(plan.budgetDivisor);
  world.grants.push(...history.grants);
  makeCurrentGroups(groups, programmes, today);

  const [latest] = continuation as [RoundPlan];
  const others = everybodyElse(residents, plan, latest.roundOn);
  currentGrants(world, plan, residents, groups, programmes, others, latest, today);
  const people = peopleOfSources(plan, others, residents);
  for (const source of ['IKT', 'VARAM', 'MN', 'COURSERA', 'MIKRO'] as const)
    otherHistory(world, groups, source, plan.others[source], people[source], programmes, today);
  stories(world, residents, programmes);

  world.residents = residents.all;
  world.groups = groups.all;
  world.applications.sort((a, b) => a.submittedAt - b.submittedAt);
  world.transfers = ledgerHistory(world, plan, budgetsOf(sources, plan, latest.roundOn), today);
  return world;
}

/** Accounts beside those of 2.3.1.4.i, opened so that the published counts per period come out. */
function everybodyElse(residents: Residents, plan: Plan, currentRound: string): AccountHolder[] {
  const chance = random('everybody else');
  const withStory = residents.all
    .filter((one) => one.demonstration?.account && !one.account)
    .map((one) =>
      residents.open(
        one.demonstration!.key,
        one.demonstration?.account?.history === 'TWO_GRANTS'
          ? '2025-12-05'
          : earlier(inDays(currentRound, -chance.between(3, 20)), inDays(FIGURES_UNTIL, -chance.between(1, 28))),
      ),
    );
  const opened = residents.all.filter((one) => one.account);
  const until2025 = opened.filter((one) => one.account!.openedOn <= '2025-12-31').length;
  const untilApril = opened.filter((one) => one.account!.openedOn > '2025-12-31' && one.account!.openedOn <= '2026-04-30').length;
  const missing = plan.accounts - opened.length;
  const quota = [plan.opened[0] - until2025, plan.opened[1] - untilApril] as const;
  const days = shuffled(
    Array.from({ length: missing }, (_, index) =>
      index < quota[0]
        ? inDays('2024-12-10', chance.between(0, 386))
        : index < quota[0] + quota[1]
          ? inDays('2026-01-01', chance.between(0, 119))
          : inDays('2026-05-01', chance.between(0, 30)),
    ),
    chance,
  );
  return [...withStory, ...days.map((day) => residents.add(day))];
}

/** The continuation's last round: people with EUR 500 today, some of whom have applied (2.3.1.4.i after the pilot). */
function currentGrants(
  world: World,
  plan: Plan,
  residents: Residents,
  groups: Groups,
  programmes: readonly ProgrammeRow[],
  others: AccountHolder[],
  round: RoundPlan,
  today: string,
): void {
  const chance = random('current grants');
  const give = (holder: AccountHolder): SeedGrant => {
    const grant: SeedGrant = {
      holder,
      roundOn: round.roundOn,
      amountCents: 50_000,
      status: GrantStatus.ACTIVE,
      chooseBy: round.chooseBy,
      useBy: round.useBy,
      carriedOverOn: null,
      rulesVersion: 2,
    };
    world.grants.push(grant);
    return grant;
  };
  const story = (history: string) => others.filter((one) => one.demonstration?.account?.history === history);
  story('GRANT').forEach(give);

  const carrier = story('TWO_GRANTS')[0] as AccountHolder;
  world.grants.push({
    holder: carrier,
    roundOn: '2025-12-09',
    amountCents: 50_000,
    status: GrantStatus.CARRIED_OVER,
    chooseBy: round.chooseBy,
    useBy: round.useBy,
    carriedOverOn: '2026-04-14',
    rulesVersion: 1,
  });
  give(carrier);

  const without = others.filter((one) => !one.demonstration).slice(-(plan.imk.currentGrants - story('GRANT').length - 2));
  const holders = [...story('APPROVED'), ...without];
  const open = programmes.filter(
    (row) => row.source === 'IMK' && row.participants > 0 && imkSchemeOf(row.kind) === SchemeKind.GRANT && row.priceCents <= 50_000,
  );
  const popular = open.flatMap((row) => Array.from({ length: Math.ceil(Math.sqrt(row.participants)) }, () => row));
  holders.forEach((holder, index) => {
    const grant = give(holder);
    if (index >= plan.imk.notStarted.waitingNow) return;
    const programme = holder.demonstration ? (open.find((row) => row.code === 'rtu-1') as ProgrammeRow) : chance.one(popular);
    const group = openPlace(groups, programme, today);
    group.placesTaken++;
    world.applications.push(
      application(
        {
          holder,
          group,
          source: 'IMK',
          schemeCode: 'GRANT',
          schemeKind: SchemeKind.GRANT,
          rulesVersion: 2,
          status: ApplicationStatus.APPROVED,
          grants: [{ grant, cents: grant.amountCents }],
          notBefore: later(inDays(round.roundOn, 1), inDays(today, -25)),
          until: inDays(today, -3),
        },
        chance,
      ),
    );
  });
}

/** Who applies to which of the other sources; some people to two. */
function peopleOfSources(plan: Plan, others: AccountHolder[], residents: Residents): Record<Exclude<SourceKey, 'IMK'>, AccountHolder[]> {
  const chance = random('people of sources');
  const pool = others.filter((one) => !one.demonstration).slice(0, -plan.imk.currentGrants);
  const story = (history: string) => residents.all.filter((one): one is AccountHolder => one.demonstration?.account?.history === history);
  const take = (source: SourceKey, from: number, count: number, extra: AccountHolder[] = []) => [
    ...extra,
    ...pool.slice(from, from + count - extra.length).map((one) => madeFit(source, one, chance)),
  ];
  let next = 0;
  const after = (source: Exclude<SourceKey, 'IMK'>, extra: AccountHolder[] = [], overlap = 0) => {
    const people = take(source, Math.max(0, next - overlap), plan.others[source].people, extra);
    next = Math.max(0, next - overlap) + plan.others[source].people - extra.length;
    return people;
  };
  return {
    COURSERA: after('COURSERA', story('LICENCE')),
    MIKRO: after('MIKRO'),
    IKT: after('IKT'),
    MN: after('MN', story('LEARNING')),
    VARAM: after('VARAM', story('WAITLISTED'), Math.floor(plan.others.MN.people / 6)),
  };
}

/** What a story needs beside money and training. */
function stories(world: World, residents: Residents, programmes: readonly ProgrammeRow[]): void {
  const walker = residents.all.find(
    (one): one is AccountHolder => one.demonstration?.account?.history === 'PATH' && one.account !== undefined,
  );
  const programme = programmes.find((row) => row.code === 'alfa-2');
  if (walker && programme) world.paths.push({ holder: walker, goal: programme.lv.title, programmes: [programme] });
}

function budgetsOf(sources: Map<string, HostedSource>, plan: Plan, currentRound: string) {
  const confirmed = Object.fromEntries(
    Object.entries(sourceCodes).map(([key, code]) => {
      const { budgetCents, eligibleFrom } = sources.get(code) as HostedSource;
      // the other sources of the small set keep enough to try them out
      const cents =
        key === 'IMK'
          ? budgetCents / plan.budgetDivisor
          : budgetCents === 0
            ? 0
            : Math.max(50_000_00, Math.round(budgetCents / plan.budgetDivisor));
      return [key, { on: eligibleFrom, cents }];
    }),
  ) as Record<SourceKey, { on: string; cents: number }>;
  return { confirmed, continuation: { on: earlier(inDays(FIGURES_UNTIL, 1), currentRound), cents: plan.imkContinuationCents } };
}
