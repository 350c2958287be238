import type { Context } from '../../../context.ts';
import { globalId } from '../../../shared/global-id.ts';
import type { Translation } from '../../../shared/translation.ts';
import { NEEDS_BUDGET } from '../../rules/funding-sources/needs-budget.ts';
import { CLAIM_DECIDERS, CLAIM_PAYERS } from '../../payments/claims/claims-seen.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { type Scope, scopeOf } from '../../platform/access/scope.ts';
import type { WorkItemType } from './work-item.type.ts';
import { say } from './words/index.gen.ts';

interface Tile {
  code: string;
  roles: readonly Role[];
  label: Translation;
  resource: string;
  filter: object;
  /** Counts within the scope: $provider and $source are null when the capacity is not bound to one. */
  count: string;
}

const PROVIDERS = [Role.PROVIDER_ADMINISTRATOR, Role.PROVIDER_USER];
const APPLICATION_DESKS = [...PROVIDERS, Role.PROJECT_MANAGER, Role.FUNDING_SOURCE_MANAGER, Role.PLATFORM_ADMINISTRATOR];
const CLAIM_DESKS: readonly Role[] = CLAIM_DECIDERS;
const MONEY_DESKS = [Role.FUNDING_SOURCE_MANAGER, Role.FINANCE_OFFICER, Role.PLATFORM_ADMINISTRATOR];

const applications = (condition: string) =>
  `select count(*) from application a join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id
    where ${condition} and ($provider::uuid is null or p.provider_id = $provider) and ($source::uuid is null or a.funding_source_id = $source)`;
const claims = (condition: string) =>
  `select count(*) from claim c where ${condition} and ($source::uuid is null or c.funding_source_id = $source)`;
const groups = (condition: string) =>
  `select count(*) from learning_group g join programme p on p.id = g.programme_id where ${condition} and ($provider::uuid is null or p.provider_id = $provider)`;

const settlements = (condition: string) =>
  `select count(*) from settlement s where ${condition} and ($provider::uuid is null or s.provider_id = $provider) and ($source::uuid is null or s.funding_source_id = $source)`;
const OBJECTED = 'exists (select from settlement_line l where l.settlement_id = s.id and l.objection is not null and l.answer is null)';
const MONTH_IS_OVER = `s.status = 'OPEN' and s.month < date_trunc('month', $today::date)`;

/** Promises of a payer; whose they are is bound by $person. */
const topUps = (condition: string) => `select count(*) from top_up t where t.payer_id = $person::uuid and ${condition}`;

/** What may wait for somebody, most pressing first. */
const tiles: readonly Tile[] = [
  {
    code: 'NEW_APPLICATIONS',
    roles: APPLICATION_DESKS,
    resource: 'applications',
    filter: { status: ['SUBMITTED'] },
    label: say.tilesLabel,
    count: applications(`a.status = 'SUBMITTED'`),
  },
  {
    code: 'WAITING_FOR_FACTS',
    roles: APPLICATION_DESKS,
    resource: 'applications',
    filter: { status: ['WAITING_FOR_FACTS'] },
    label: say.tilesLabel2,
    count: applications(`a.status = 'WAITING_FOR_FACTS'`),
  },
  {
    code: 'CLAIMS_TO_DECIDE',
    roles: CLAIM_DESKS,
    resource: 'claims',
    filter: { status: ['SUBMITTED'], kind: ['REIMBURSEMENT', 'TRAVEL', 'ACCOMMODATION'] },
    label: say.tilesLabel3,
    count: claims(`c.status = 'SUBMITTED' and c.kind <> 'STIPEND'`),
  },
  {
    code: 'STIPENDS_TO_CONFIRM',
    roles: CLAIM_DESKS,
    resource: 'claims',
    filter: { status: ['SUBMITTED'], kind: ['STIPEND'] },
    label: say.tilesLabel4,
    count: claims(`c.status = 'SUBMITTED' and c.kind = 'STIPEND'`),
  },
  {
    code: 'CLAIMS_TO_PAY',
    roles: CLAIM_PAYERS,
    resource: 'claims',
    filter: { status: ['APPROVED'] },
    label: say.tilesLabel5,
    count: claims(`c.status = 'APPROVED'`),
  },
  {
    code: 'GROUPS_STARTING',
    roles: [...PROVIDERS, Role.PROJECT_MANAGER],
    resource: 'groups',
    filter: { status: ['OPEN', 'CLOSED'] },
    label: say.tilesLabel6,
    count: groups(`g.status in ('OPEN', 'CLOSED') and g.starts_on between $today::date and $today::date + 14`),
  },
  {
    code: 'COMPLETIONS_DUE',
    roles: [...PROVIDERS, Role.PROJECT_MANAGER],
    resource: 'applications',
    filter: { status: ['IN_TRAINING'] },
    label: say.tilesLabel7,
    count: applications(`a.status = 'IN_TRAINING' and g.ends_on < $today::date`),
  },
  {
    code: 'DRAFT_VERSIONS',
    roles: [Role.FUNDING_SOURCE_MANAGER, Role.PLATFORM_ADMINISTRATOR],
    resource: 'fundingSources',
    filter: { hasDraft: true },
    label: say.tilesLabel8,
    count: `select count(*) from funding_source_version v where v.status = 'DRAFT' and ($source::uuid is null or v.funding_source_id = $source)`,
  },
  {
    code: 'SOURCES_WITHOUT_BUDGET',
    roles: [Role.FINANCE_OFFICER, Role.PLATFORM_ADMINISTRATOR],
    resource: 'fundingSources',
    filter: { needsBudget: true },
    label: say.tilesLabel9,
    count: `select count(*) from funding_source s where ${NEEDS_BUDGET} and ($source::uuid is null or s.id = $source)`,
  },
  {
    code: 'ROUNDS_TO_APPROVE',
    roles: MONEY_DESKS,
    resource: 'allocationRounds',
    filter: { status: ['PREVIEWED'] },
    label: say.tilesLabel10,
    count: `select count(*) from allocation_round r where r.status = 'PREVIEWED' and ($source::uuid is null or r.funding_source_id = $source)`,
  },
  {
    code: 'ROUNDS_TO_RUN',
    roles: MONEY_DESKS,
    resource: 'allocationRounds',
    filter: { status: ['APPROVED'] },
    label: say.tilesLabel11,
    count: `select count(*) from allocation_round r where r.status = 'APPROVED' and ($source::uuid is null or r.funding_source_id = $source)`,
  },
  {
    code: 'STATEMENTS_TO_CONFIRM',
    roles: PROVIDERS,
    resource: 'settlements',
    filter: { step: ['TO_CONFIRM'] },
    label: say.tilesLabel12,
    count: settlements(`${MONTH_IS_OVER} and s.confirmed_at is null and not ${OBJECTED}`),
  },
  {
    code: 'OBJECTIONS_TO_ANSWER',
    roles: [Role.FINANCE_OFFICER],
    resource: 'settlements',
    filter: { step: ['OBJECTED'] },
    label: say.tilesLabel13,
    count: settlements(`s.status = 'OPEN' and ${OBJECTED}`),
  },
  {
    code: 'STATEMENTS_TO_APPROVE',
    roles: [Role.FINANCE_OFFICER],
    resource: 'settlements',
    filter: { step: ['TO_APPROVE'] },
    label: say.tilesLabel14,
    count: settlements(`${MONTH_IS_OVER} and s.confirmed_at is not null and not ${OBJECTED}`),
  },
  {
    code: 'STATEMENTS_TO_PAY',
    roles: [Role.FINANCE_OFFICER],
    resource: 'settlements',
    filter: { step: ['TO_PAY'] },
    label: say.tilesLabel15,
    count: settlements(`s.status = 'PAYABLE'`),
  },
  {
    code: 'PAYMENTS_STOPPED',
    roles: [...PROVIDERS, Role.FINANCE_OFFICER, Role.FUNDING_SOURCE_MANAGER],
    resource: 'settlements',
    filter: { step: ['ON_HOLD'] },
    label: say.tilesLabel16,
    count: settlements(`s.status = 'ON_HOLD'`),
  },
  {
    code: 'TOP_UPS_OFFERED',
    roles: [Role.PAYER],
    resource: 'topUps',
    filter: { status: ['OFFERED'] },
    label: say.tilesLabel17,
    count: topUps(`t.status = 'OFFERED'`),
  },
  {
    code: 'TOP_UPS_ACCEPTED',
    roles: [Role.PAYER],
    resource: 'topUps',
    filter: { status: ['ACCEPTED'] },
    label: say.tilesLabel18,
    count: topUps(`t.status = 'ACCEPTED' and t.promised_cents < t.limit_cents and t.valid_until >= $today::date`),
  },
  {
    code: 'DRAFT_PROGRAMMES',
    roles: [Role.PROVIDER_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR, Role.PROJECT_MANAGER],
    resource: 'programmes',
    filter: { status: ['DRAFT'] },
    label: say.tilesLabel19,
    count: `select count(*) from programme p where p.status = 'DRAFT' and ($provider::uuid is null or p.provider_id = $provider)`,
  },
];

/** The tiles of the viewer's present role, with their counts, in one statement. */
export async function workToday(ctx: Context): Promise<WorkItemType[]> {
  const scope = scopeOf(ctx);
  const mine = tiles.filter(({ roles }) => roles.includes(scope.role));
  if (mine.length === 0) return [];
  const values = { provider: scope.providerId, source: scope.fundingSourceId, person: ctx.viewer!.personId, today: ctx.clock.today() };
  const bound: (string | null)[] = [];
  const bind = (text: string) =>
    text.replaceAll(/\$(provider|source|person|today)/g, (_, name: keyof typeof values) => {
      bound.push(values[name]);
      return '?';
    });
  const counts = mine.map(({ count }, at) => `(${bind(count)})::int as "${at}"`);
  const [row] = await ctx.em.execute<Record<string, number>[]>(`select ${counts.join(', ')}`, bound);
  return mine.map(({ code, label, resource, filter }, at) => ({
    code,
    label,
    resource,
    filter: narrowed(filter, resource, scope),
    count: row![at]!,
  }));
}

function narrowed(filter: object, resource: string, scope: Scope): object {
  return scope.providerId && resource !== 'programmes' ? { ...filter, provider: globalId('Provider', scope.providerId) } : filter;
}
