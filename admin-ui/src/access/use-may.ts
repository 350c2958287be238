import { useViewer } from '../session/viewer.ts';
import { type Action, type GuardedOperation, may, mayOn } from './access.ts';

/** Whether the role one acts in may call this; for buttons, decided at once. */
export function useMay(operation: GuardedOperation): boolean {
  const role = useViewer()?.actingAs.role;
  return role !== undefined && may(role, operation);
}

/** The same for a view of a resource. */
export function useMayOn(action: Action, resource: string): boolean {
  const role = useViewer()?.actingAs.role;
  return role !== undefined && mayOn(role, action, resource);
}
