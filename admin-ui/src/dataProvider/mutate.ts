import { request } from '../api/request.ts';
import type { MutationDescription } from '../resource-description.ts';
import { refuseUserErrors, type UserError } from './user-errors.ts';

/** Sends one mutation and gives back the changed record, or throws the refusals field by field. */
export async function mutate(mutation: MutationDescription, input: Record<string, unknown>) {
  const answer = await request<Record<string, Record<string, unknown> & { userErrors: UserError[] }>>(mutation.document, { input });
  const payload = answer[mutation.name];
  refuseUserErrors(payload?.userErrors, mutation);
  return payload?.[mutation.payloadField] as { id: string };
}
