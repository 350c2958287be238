import type { ResourceProps } from 'react-admin';
import type { MenuPlace } from '../layout/menu.ts';

/** What a resource's own `index.ts` says: its views, where it has some of its own, its icon and its place in the menu. */
export type ConsoleResource = ResourceProps & { options?: { menu?: MenuPlace } };
