import type { ComponentType } from 'react';
import { type ResourceDefinition, useResourceDefinitions } from 'react-admin';
import { mayOn } from '../access/access.ts';
import type { Role } from '../gql/graphql.ts';
import { useViewer } from '../session/viewer.ts';
import { MENU_GROUPS, type MenuPlace } from './menu.ts';

export interface MenuEntry {
  resource: string;
  icon: ComponentType;
}

export interface MenuGroup {
  /** Key of the heading. */
  heading: string;
  entries: MenuEntry[];
}

/** The menu of the role one acts in: what it may not list is left out, and groups without entries too. */
export function useMenu(): MenuGroup[] {
  const role = useViewer()?.actingAs.role;
  const resources = Object.values(useResourceDefinitions<{ menu?: MenuPlace }>());
  if (!role) return [];
  return MENU_GROUPS.map((group) => ({ heading: `menu.${group}`, entries: entriesOf(group, role, resources) })).filter(
    ({ entries }) => entries.length > 0,
  );
}

function entriesOf(group: MenuPlace['group'], role: Role, resources: ResourceDefinition<{ menu?: MenuPlace }>[]): MenuEntry[] {
  return resources
    .flatMap(({ name, icon, options }) =>
      options?.menu && icon ? [{ resource: name, icon: icon as ComponentType, menu: options.menu }] : [],
    )
    .filter(({ resource, menu }) => menu.group === group && (menu.roles?.includes(role) ?? true) && mayOn(role, 'list', resource))
    .toSorted((one, other) => one.menu.place - other.menu.place);
}
