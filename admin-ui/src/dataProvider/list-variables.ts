import type { GetListParams } from 'react-admin';
import type { FilterDescription, ResourceDescription } from '../resource-description.ts';

/** react-admin's filter, sort and page in the API's words. Unknown filters, from an old saved view, are dropped. */
export function listVariables(resource: ResourceDescription, params: GetListParams): Record<string, unknown> {
  const { q, ...values } = (params.filter ?? {}) as Record<string, unknown>;
  const filter = Object.fromEntries(
    resource.filters
      .filter((described) => isGiven(values[described.name]))
      .map((described) => [described.name, inWantedNumber(described, values[described.name])]),
  );
  return {
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    ...(resource.hasSearch && isGiven(q) ? { search: q } : {}),
    // "id" is what react-admin asks for when nobody chose; the API then sorts as it finds best.
    ...(params.sort && params.sort.field !== 'id' ? { sort: { field: params.sort.field, direction: params.sort.order } } : {}),
    page: params.pagination?.page ?? 1,
    perPage: params.pagination?.perPage ?? 25,
    ...(resource.needsPurpose ? { purpose: params.meta?.purpose } : {}),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function inWantedNumber(described: FilterDescription, value: unknown): unknown {
  if (described.isList) return Array.isArray(value) ? value : [value];
  return Array.isArray(value) ? value[0] : value;
}
