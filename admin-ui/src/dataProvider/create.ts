import type { CreateParams } from 'react-admin';
import { describedResource } from '../resource-registry.ts';
import { mutate } from './mutate.ts';
import { toInput } from './to-input.ts';

export async function create(resource: string, params: CreateParams) {
  const mutation = describedResource(resource).create;
  if (!mutation) throw new Error(`"${resource}" cannot be created here.`);
  return { data: (await mutate(mutation, toInput(mutation, params.data))) as never };
}
