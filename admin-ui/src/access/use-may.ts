import { useViewer } from '../session/viewer.ts';
import { type Action, may } from './access-table.ts';

/** Whether the role one acts in may do this; for buttons, decided at once. */
export function useMay(action: Action, resource: string): boolean {
  const role = useViewer()?.actingAs.role;
  return role !== undefined && may(role, action, resource);
}
