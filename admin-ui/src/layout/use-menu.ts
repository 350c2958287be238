import { may } from '../access/access-table.ts';
import { useViewer } from '../session/viewer.ts';
import { type MenuGroup, menuGroups } from './menu.ts';

/** The menu of the role one acts in. */
export function useMenu(): MenuGroup[] {
  const role = useViewer()?.actingAs.role;
  if (!role) return [];
  return menuGroups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => may(role, 'list', entry.resource)) }))
    .filter((group) => group.entries.length > 0);
}
