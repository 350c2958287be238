import { useResourceContext } from 'react-admin';
import { ListPage } from '../list/ListPage.tsx';
import { describedResource } from '../resource-registry.ts';

const MOST_COLUMNS = 7;

/** The list of a resource for which nobody has made a better one. */
export function ListFor() {
  const resource = describedResource(useResourceContext() ?? '');
  const columns = resource.fields.filter((field) => field.isInList && !['id', 'json'].includes(field.kind)).map((field) => field.name);
  return <ListPage columns={columns.slice(0, MOST_COLUMNS)} />;
}
