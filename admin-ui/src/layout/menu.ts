import type { Role } from '../gql/graphql.ts';

/** The parts of the side menu, in order: the work they are for. Each has its heading in `menu.<group>`. */
export const MENU_GROUPS = ['learning', 'money', 'people', 'administration'] as const;

/** Where a resource stands in the menu; said in the resource's own `index.ts`, as `options: { menu }`. */
export interface MenuPlace {
  group: (typeof MENU_GROUPS)[number];
  /** Its place in the group, counted from 1. */
  place: number;
  /** Those whose work it is, where more may read it than need it; everybody who may list it when nothing is said. */
  roles?: Role[];
}
