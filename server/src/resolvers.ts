import type { NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './modules/accounts/account.resolver.ts';
import { ConsoleAccountResolver } from './modules/accounts/console-account.resolver.ts';
import { AuditResolver } from './modules/audit/audit.resolver.ts';
import { ViewerResolver } from './modules/identity/viewer.resolver.ts';
import { NodeResolver } from './modules/nodes/node.resolver.ts';
import { ActingAsResolver } from './modules/roles/acting-as.resolver.ts';
import { RoleResolver } from './modules/roles/role.resolver.ts';
import { SearchSynonymResolver } from './modules/search/search-synonym.resolver.ts';

/** Every resolver of the platform, by module. */
export const resolvers: NonEmptyArray<Function> = [
  AccountResolver, ActingAsResolver, AuditResolver, ConsoleAccountResolver, NodeResolver, RoleResolver, SearchSynonymResolver, ViewerResolver,
];
