import { HttpError } from 'react-admin';
import type { MutationDescription } from '../resource-description.ts';

export interface UserError {
  code: string;
  message: string;
  path?: string[] | null;
}

/** Turns the API's refusals into the error react-admin's forms know: each message at its field, the rest above the form. */
export function refuseUserErrors(errors: UserError[] | undefined, mutation?: Pick<MutationDescription, 'wrapper' | 'inputs'>): void {
  if (!errors || errors.length === 0) return;
  const atFields = Object.fromEntries(
    errors.filter((error) => fieldOf(error, mutation)).map((error) => [fieldOf(error, mutation), error.message]),
  );
  const others = errors.filter((error) => !fieldOf(error, mutation)).map((error) => error.message);
  const message = errors.map((error) => error.message).join(' ');
  throw new HttpError(message, 422, {
    code: errors[0]?.code,
    errors: { ...atFields, ...(others.length > 0 ? { root: { serverError: others.join(' ') } } : {}) },
  });
}

/** `["input", "group", "startsOn"]` is the form's `startsOn`; `priceCents` is typed at `price.cents`. */
function fieldOf(error: UserError, mutation?: Pick<MutationDescription, 'wrapper' | 'inputs'>): string | null {
  const path = (error.path ?? []).filter((step, index) => !(index === 0 && step === 'input'));
  if (path[0] === mutation?.wrapper) path.shift();
  const [first, ...rest] = path;
  if (!first) return null;
  const input = mutation?.inputs.find((candidate) => candidate.name === first);
  if (mutation && !input) return null;
  return [input?.from ?? first, ...rest].join('.');
}
