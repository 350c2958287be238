import type { Role } from '../gql/graphql.ts';

/**
 * What each role meets in the console (roles.md). The server decides; this only hides what it would refuse (ROLE-2).
 * `read` stands for list and show.
 */
export type Action =
  | 'list'
  | 'show'
  | 'create'
  | 'edit'
  | 'delete'
  | 'publish'
  | 'approve'
  | 'run'
  | 'decide'
  | 'confirm'
  | 'pay'
  | 'confirmBudget'
  | 'override'
  | 'recordAccreditation';
type Right = Action | 'read';
type Rights = Partial<Record<string, Right[]>>;

const catalogue: Rights = { programmes: ['read'], providers: ['read'], groups: ['read'] };
const funding: Rights = {
  'funding-sources': ['read'],
  'allocation-rounds': ['read'],
  'round-outcomes': ['read'],
  'dry-run-changes': ['read'],
  'unit-cost-methods': ['read'],
};
const money: Rights = {
  ...funding,
  applications: ['read'],
  'ledger-transfers': ['read'],
  settlements: ['read'],
  claims: ['read'],
  payouts: ['read'],
};

const ownProvider: Rights = {
  programmes: ['read', 'edit'],
  providers: ['read'],
  groups: ['read', 'create', 'edit'],
  applications: ['read', 'decide'],
  settlements: ['read', 'confirm'],
};

const RIGHTS: Partial<Record<Role, Rights>> = {
  PLATFORM_ADMINISTRATOR: {
    programmes: ['read', 'edit'],
    providers: ['read', 'edit', 'recordAccreditation'],
    groups: ['read', 'create', 'edit'],
    'funding-sources': ['read', 'create', 'edit', 'publish', 'confirmBudget'],
    'unit-cost-methods': ['read', 'create', 'edit'],
    'allocation-rounds': ['read', 'create', 'run'],
    'round-outcomes': ['read'],
    'dry-run-changes': ['read'],
    applications: ['read', 'decide', 'override'],
    'ledger-transfers': ['read'],
    settlements: ['read'],
    claims: ['read', 'decide', 'override'],
    payouts: ['read'],
    'learning-accounts': ['read'],
    'role-grants': ['read', 'create', 'edit'],
    'vocabulary-entries': ['read', 'create', 'edit'],
    'search-synonyms': ['read', 'create', 'edit', 'delete'],
    'audit-entries': ['read'],
    mails: ['read', 'run'],
  },
  FUNDING_SOURCE_MANAGER: {
    ...catalogue,
    'funding-sources': ['read', 'create', 'edit', 'publish'],
    'unit-cost-methods': ['read', 'create', 'edit'],
    'allocation-rounds': ['read', 'create', 'run'],
    'round-outcomes': ['read'],
    'dry-run-changes': ['read'],
    applications: ['read', 'decide', 'override'],
    'ledger-transfers': ['read'],
    settlements: ['read'],
    claims: ['read'],
    payouts: ['read'],
    'vocabulary-entries': ['read'],
  },
  PROJECT_MANAGER: {
    ...catalogue,
    ...money,
    applications: ['read', 'decide', 'override'],
    claims: ['read', 'decide', 'override'],
    'learning-accounts': ['read'],
  },
  FINANCE_OFFICER: {
    ...catalogue,
    ...money,
    'funding-sources': ['read', 'confirmBudget'],
    'allocation-rounds': ['read', 'approve', 'run'],
    settlements: ['read', 'approve', 'pay'],
    claims: ['read'],
    payouts: ['read', 'create'],
  },
  AUDITOR: { ...catalogue, ...money, 'learning-accounts': ['read'], 'audit-entries': ['read'] },
  PROVIDER_ADMINISTRATOR: { ...ownProvider, providers: ['read', 'edit'], 'role-grants': ['read', 'create', 'edit'] },
  PROVIDER_USER: ownProvider,
  CONTENT_EDITOR: { ...catalogue, 'search-synonyms': ['read', 'create', 'edit', 'delete'], 'vocabulary-entries': ['read'] },
  DATA_ANALYST: { ...catalogue, ...funding },
  QUALITY_OFFICER: { ...catalogue, providers: ['read', 'recordAccreditation'] },
  COMMUNICATIONS_SPECIALIST: { ...catalogue, mails: ['read', 'run'] },
  CAREER_CONSULTANT: catalogue,
  MUNICIPAL_COORDINATOR: catalogue,
  MENTOR: catalogue,
  EVALUATOR: catalogue,
  PAYER: { 'top-ups': ['read', 'create', 'edit'] },
};

export function may(role: Role, action: string, resource: string): boolean {
  const allowed = RIGHTS[role]?.[resource] ?? [];
  return allowed.includes(action as Action) || ((action === 'list' || action === 'show') && allowed.includes('read'));
}

/** Whether the console holds anything for a role; account holders have the public pages instead. */
export function worksInConsole(role: Role): boolean {
  return RIGHTS[role] !== undefined;
}
