import type { UpdateManyParams, UpdateParams } from 'react-admin';
import { describedResource } from '../resource-registry.ts';
import { mutate } from './mutate.ts';
import { toInput } from './to-input.ts';

export async function update(resource: string, params: UpdateParams) {
  const mutation = describedResource(resource).update;
  if (!mutation) throw new Error(`"${resource}" cannot be changed here.`);
  return { data: (await mutate(mutation, toInput(mutation, { ...params.previousData, ...params.data }, params.id))) as never };
}

/** One after another: the API has no mutation for many, and the first refusal should stop the rest. */
export async function updateMany(resource: string, params: UpdateManyParams) {
  for (const id of params.ids) await update(resource, { id, data: params.data, previousData: { id } });
  return { data: params.ids as never[] };
}
