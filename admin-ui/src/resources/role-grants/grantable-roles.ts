import type { Role } from '../../gql/graphql.ts';
import { enumValues } from '../../resource-registry.ts';

const OF_PROVIDER: string[] = ['PROVIDER_ADMINISTRATOR', 'PROVIDER_USER'];
const OF_SOURCE: string[] = ['FUNDING_SOURCE_MANAGER', 'PROJECT_MANAGER', 'FINANCE_OFFICER', 'AUDITOR'];

/** The platform administrator gives any role of staff, a provider administrator those of the own organisation (ROLE-1). */
export function grantableRoles(role: Role | undefined): string[] {
  if (role === 'PROVIDER_ADMINISTRATOR') return OF_PROVIDER;
  if (role === 'PLATFORM_ADMINISTRATOR') return enumValues('Role').filter((candidate) => candidate !== 'ACCOUNT_HOLDER');
  return [];
}

export function boundTo(role: string | undefined): 'provider' | 'fundingSource' | null {
  if (role && OF_PROVIDER.includes(role)) return 'provider';
  return role && OF_SOURCE.includes(role) ? 'fundingSource' : null;
}
