import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Person } from '../../modules/people/accounts/person.entity.ts';
import { confirmBankAccount } from '../../modules/people/bank-accounts/confirm-bank-account.ts';
import type { FundingSource } from '../../modules/rules/funding-sources/funding-source.entity.ts';
import type { Programme } from '../../modules/catalogue/programmes/programme.entity.ts';
import type { Provider } from '../../modules/catalogue/providers/provider.entity.ts';
import { Role } from '../../modules/platform/access/role.enum.ts';
import type { settableClock } from '../../shared/clock.ts';
import { addDays } from '../../shared/days.ts';
import { createLog } from '../../shared/log.ts';
import { fullCostScheme, grantScheme, type MoneyWorld, type Resident, shareScheme } from '../money-world.ts';

type SettableClock = ReturnType<typeof settableClock>;

/** What the platform wrote to its log as an error while nobody waited for an answer. */
export interface Faults {
  readonly all: unknown[];
}

/** Some people, four sources of which three may be joined, two providers and their officers: a small country of its own beside the others of the same database. */
export interface HistoryWorld {
  w: MoneyWorld;
  orm: MikroORM;
  clock: SettableClock;
  faults: Faults;
  sources: { grants: FundingSource; full: FundingSource; share: FundingSource; half: FundingSource };
  people: Resident[];
  providers: Provider[];
  /** One for each provider. */
  staff: Person[];
  officers: Person[];
  payer: Person;
  programmes: { programme: Programme; sources: FundingSource[]; provider: number }[];
  groups: { id: string; sources: FundingSource[]; provider: number; until: Date }[];
  /** Keys that were used, to be used again for something else. */
  keys: string[];
  /** How often each operation has succeeded here. */
  done: Map<string, number>;
  /** What was answered. */
  made: Set<string>;
  /** What was done so far, in words. */
  story: string[];
}

const PEOPLE = 8;
export const BEGINNING = new Date('2025-01-02T10:00:00Z');

let made = 0;

export async function beginWorld(w: MoneyWorld, orm: MikroORM, clock: SettableClock, faults: Faults): Promise<HistoryWorld> {
  const town = `LV-T${++made}`;
  const targetGroup = { criterion: 'LIVES_IN' as const, municipalities: [town] };
  const code = (name: string) => `T${made}.${name}`;
  const grants = await w.source({
    code: code('grants'),
    requiresFourEyes: true,
    budgetCents: 500_000,
    schemes: [grantScheme({ population: ['EVERYONE'], capMonths: 6, refuseAfterNoChoice: false, refusalLasts: 'NEXT_ROUND' })],
    rules: { targetGroup, interruption: { forfeitsGrant: true }, combination: { allowed: true } },
  });
  const full = await w.source({
    code: code('full'),
    budgetCents: 700_000,
    schemes: [fullCostScheme({ conditions: { criterion: 'LEARNING_PATH' } }), ...paidBack],
    rules: { targetGroup, applications: { maximumOpen: 3 } },
  });
  const share = await w.source({
    code: code('share'),
    budgetCents: 250_000,
    schemes: [shareScheme()],
    rules: {
      targetGroup,
      applications: { waitingList: false, windows: [{ from: '2025-01-01T00:00:00Z', until: '2025-12-01T00:00:00Z' }] },
      interruption: { providerEarns: 'NOTHING' },
      combination: { allowed: true },
    },
  });
  const half = await w.source({
    code: code('half'),
    budgetCents: 200_000,
    schemes: [shareScheme({ shareBasisPoints: 5_001, exempt: null })],
    rules: { targetGroup, interruption: { providerEarns: 'HOURS_ATTENDED' }, combination: { allowed: true } },
  });
  const people: Resident[] = [];
  for (let index = 0; index < PEOPLE; index++) {
    const lowIncome = [null, true, null, false][index % 4]!;
    people.push(await w.resident({ lowIncome, learningPath: index % 4 !== 3, municipalityCode: town }));
  }
  const providers = [await w.provider(), await w.provider()];
  const world: HistoryWorld = {
    w,
    orm,
    clock,
    faults,
    sources: { grants, full, share, half },
    people,
    providers,
    staff: [await w.official(), await w.official()],
    officers: [await w.official(), await w.official(), await w.official()],
    payer: await w.official(),
    programmes: [],
    groups: [],
    keys: [],
    done: new Map(),
    made: new Set(),
    story: [],
  };
  // the last one has not said yet where to be paid
  for (const one of people.slice(0, -1))
    await confirmBankAccount(contextOf(world, one), { iban: 'LV80BANK0000435195001', idempotencyKey: randomUUID() });
  for (const [index, source] of [grants, full, share].entries())
    for (const priceCents of [30_000, 41_213, 82_400])
      world.programmes.push({
        sources: [source],
        provider: index % 2,
        programme: await w.programme({ priceCents, hours: 100, fundingSources: [source], provider: providers[index % 2]! }),
      });
  for (const sources of [
    [share, grants],
    [half, grants],
    [half, share],
  ])
    for (const priceCents of [41_213, 82_400])
      world.programmes.push({
        sources,
        provider: priceCents % 2,
        programme: await w.programme({ priceCents, hours: 100, fundingSources: sources, provider: providers[priceCents % 2]! }),
      });
  return world;
}

const paidBack = [
  { kind: 'STIPEND' as const, code: 'STIPEND', name: { lv: 'Stipendija' }, monthlyCents: 10_000, forSchemes: ['FULL_COST'] },
  {
    kind: 'TRAVEL' as const,
    code: 'TRAVEL',
    name: { lv: 'Ceļš' },
    forSchemes: ['FULL_COST'],
    evidence: ['TICKET' as const],
    capPerTrainingCents: 8_000,
  },
  {
    kind: 'REIMBURSEMENT' as const,
    code: 'CERTIFICATE',
    name: { lv: 'Sertifikāts' },
    claimKind: 'CERTIFICATE' as const,
    items: [{ code: 'CISM', name: { lv: 'CISM' } }],
    evidence: ['INVOICE' as const],
    capCents: 15_000,
  },
];

/** A request of somebody of this world. What is logged as an error is a fault. */
export function contextOf({ w, faults }: HistoryWorld, who: Resident | Person, acting: Parameters<MoneyWorld['as']>[1] = {}): Context {
  return { ...w.as(who, acting), log: listening(faults) };
}

export function listening(faults: Faults) {
  const log = createLog('silent');
  log.error = (subject: unknown) => void faults.all.push(subject);
  return log;
}

/** Somebody of the provider that the world numbers so. */
export function staffOf(world: HistoryWorld, index: number): Context {
  const at = index % world.providers.length;
  return contextOf(world, world.staff[at]!, { role: Role.PROVIDER_ADMINISTRATOR, providerId: world.providers[at]!.id });
}

export function officerOf(world: HistoryWorld, index: number, role: Role = Role.FINANCE_OFFICER): Context {
  return contextOf(world, world.officers[index % world.officers.length]!, { role });
}

/** A group of one of the programmes, open for applications now. */
export async function planGroup(world: HistoryWorld, { which, who, cents }: { which: number; who: number; cents: number }): Promise<void> {
  const { programme, sources, provider } = world.programmes[which % world.programmes.length]!;
  const until = new Date(world.clock.now().getTime() + (4 + (cents % 20)) * 86_400_000);
  const { id } = await world.w.group({
    programme,
    maximumSize: 1 + (who % 4),
    minimumSize: 1,
    startsOn: addDays(world.clock.today(), 5 + (cents % 20)),
    endsOn: addDays(world.clock.today(), 30 + (cents % 50)),
    applicationsUntil: until,
  });
  world.groups.push({ id, sources, provider, until });
}
