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
  | 'confirmBudget'
  | 'override';
type Rights = Partial<Record<string, (Action | 'read')[]>>;

const everything: (Action | 'read')[] = [
  'read',
  'create',
  'edit',
  'delete',
  'publish',
  'approve',
  'run',
  'decide',
  'confirmBudget',
  'override',
];

const catalogueReading: Rights = { programmes: ['read'], providers: ['read'], groups: ['read'] };

const RIGHTS: Partial<Record<Role, Rights | 'everything'>> = {
  PLATFORM_ADMINISTRATOR: 'everything',
  FUNDING_SOURCE_MANAGER: {
    ...catalogueReading,
    'funding-sources': ['read', 'create', 'edit', 'publish'],
    'allocation-rounds': ['read', 'create', 'edit', 'run'],
    applications: ['read'],
    'ledger-transfers': ['read'],
    'vocabulary-entries': ['read'],
  },
  PROJECT_MANAGER: {
    ...catalogueReading,
    programmes: ['read', 'edit'],
    groups: ['read', 'create', 'edit'],
    'funding-sources': ['read'],
    'allocation-rounds': ['read'],
    applications: ['read', 'decide', 'override'],
  },
  FINANCE_OFFICER: {
    ...catalogueReading,
    'funding-sources': ['read', 'confirmBudget'],
    'allocation-rounds': ['read', 'approve', 'run'],
    applications: ['read'],
    'ledger-transfers': ['read'],
  },
  AUDITOR: {
    ...catalogueReading,
    'funding-sources': ['read'],
    'allocation-rounds': ['read'],
    applications: ['read'],
    'ledger-transfers': ['read'],
    'audit-entries': ['read'],
  },
  PROVIDER_ADMINISTRATOR: {
    programmes: ['read', 'edit'],
    providers: ['read', 'edit'],
    groups: ['read', 'create', 'edit'],
    applications: ['read', 'decide'],
    'role-grants': ['read', 'create', 'edit'],
  },
  PROVIDER_USER: {
    programmes: ['read', 'edit'],
    providers: ['read'],
    groups: ['read', 'create', 'edit'],
    applications: ['read', 'decide'],
  },
  CONTENT_EDITOR: { ...catalogueReading, 'search-synonyms': ['read', 'create', 'edit', 'delete'], 'vocabulary-entries': ['read'] },
  QUALITY_OFFICER: catalogueReading,
  DATA_ANALYST: catalogueReading,
};

export function may(role: Role, action: string, resource: string): boolean {
  const rights = RIGHTS[role];
  if (!rights) return false;
  const allowed = rights === 'everything' ? everything : (rights[resource] ?? []);
  return allowed.includes(action as Action) || ((action === 'list' || action === 'show') && allowed.includes('read'));
}

/** Whether the console holds anything for a role; account holders have the public pages instead. */
export function worksInConsole(role: Role): boolean {
  return RIGHTS[role] !== undefined;
}
