import { access } from '../generated/access.gen.ts';
import type { Role } from '../gql/graphql.ts';
import { findResource } from '../resource-registry.ts';

/** An operation of the API that only some roles may call. */
export type GuardedOperation = keyof typeof access;
/** What react-admin asks about. */
export type Action = 'list' | 'show' | 'create' | 'edit' | 'delete';

/**
 * Whether a role may call an operation. Follows from the reviewed table of who may do what; the server
 * decides, and this only hides what it would refuse (ROLE-2).
 */
export function may(role: Role, operation: GuardedOperation): boolean {
  return (access[operation] as readonly Role[]).includes(role);
}

/** Whether a role may use a view of a resource: whoever may call the operation that it stands for. */
export function mayOn(role: Role, action: string, resource: string): boolean {
  const operations = findResource(resource)?.operations;
  const operation = action === 'show' ? operations?.list : operations?.[action as Exclude<Action, 'show'>];
  return operation !== undefined && operation in access && may(role, operation as GuardedOperation);
}

/** Whether the console holds anything for a role; account holders have the public pages instead. */
export function worksInConsole(role: Role): boolean {
  return may(role, 'myWorkToday');
}
