import { localId } from '../../../shared/global-id.ts';
import { AT } from '../../../shared/read-model/shape.ts';
import type { Values } from '../../../shared/read-model/values.ts';
import type { GroupFilter } from './group-filter.input.ts';

/** The conditions on a group `g` of a programme `p`. A forged or foreign id matches nothing. */
export function groupConditions(filter: GroupFilter, values: Values): string[] {
  const conditions: string[] = [];
  if (filter.ids?.length)
    conditions.push(
      `g.id = any(${values.add(
        filter.ids.map((id) => localId('Group', id)).filter((id) => id !== undefined),
        'uuid[]',
      )})`,
    );
  if (filter.programme) conditions.push(`g.programme_id = ${values.add(localId('Programme', filter.programme) ?? null, 'uuid')}`);
  if (filter.provider) {
    const id = values.add(localId('Provider', filter.provider) ?? null, 'uuid');
    conditions.push(`p.provider_id in (select id from provider where id = ${id} or slug = ${values.add(filter.provider, 'text')})`);
  }
  if (filter.status?.length) conditions.push(`g.status = any(${values.add(filter.status, 'text[]')})`);
  if (filter.startsFrom) conditions.push(`g.starts_on >= ${values.add(filter.startsFrom, 'date')}`);
  if (filter.startsUntil) conditions.push(`g.starts_on <= ${values.add(filter.startsUntil, 'date')}`);
  if (filter.openNow)
    conditions.push(`p.status = 'PUBLISHED' and catalogue.takes_applications(g.status, g.applications_from, g.applications_until, ${AT})`);
  return conditions;
}
