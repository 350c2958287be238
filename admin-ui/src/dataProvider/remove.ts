import type { DeleteManyParams, DeleteParams } from 'react-admin';
import { describedResource } from '../resource-registry.ts';
import { mutate } from './mutate.ts';

export async function remove(resource: string, params: DeleteParams) {
  const mutation = describedResource(resource).delete;
  if (!mutation) throw new Error(`"${resource}" cannot be deleted.`);
  await mutate(mutation, { [mutation.idField ?? 'id']: params.id });
  return { data: (params.previousData ?? { id: params.id }) as never };
}

export async function removeMany(resource: string, params: DeleteManyParams) {
  for (const id of params.ids) await remove(resource, { id });
  return { data: params.ids as never[] };
}
