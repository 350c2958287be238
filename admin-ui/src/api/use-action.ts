import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { refuseUserErrors, type UserError } from '../dataProvider/user-errors.ts';
import { noteSessionEnd } from '../session/session-end.ts';
import { queryClient } from './query-client.ts';
import { request } from './request.ts';

type Payload = { userErrors: UserError[] };
type Input<Variables> = Variables extends { input: infer Value } ? Value : never;

interface Options<Result> {
  /** Said in a notice when it worked. */
  done?: string;
  onDone?: (result: Result) => unknown;
  /** Refusals are thrown to the caller (a form shows them at its fields) instead of being said in a notice. */
  inForm?: boolean;
}

/**
 * One mutation of a hand-made view. The refusals of the API come back as one error;
 * afterwards everything on the screen is read anew, because money and places hang together.
 */
export function useAction<Result extends Record<string, unknown>, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  options: Options<Result> = {},
) {
  const notify = useNotify();
  const mutation = useMutation({
    mutationFn: async (input: Input<Variables>) => {
      const result = await request<Result>(document, { input });
      for (const payload of Object.values(result)) refuseUserErrors((payload as Payload | null)?.userErrors);
      return result;
    },
    onSuccess: async (result) => {
      await queryClient.invalidateQueries();
      if (options.done) notify(options.done, { type: 'success' });
      options.onDone?.(result);
    },
    onError: (error: Error & { status?: number }) => {
      if (error.status === 401) noteSessionEnd();
      else if (!options.inForm) notify(error.message, { type: 'error', autoHideDuration: 8000 });
    },
  });
  return { run: mutation.mutateAsync, start: mutation.mutate, isRunning: mutation.isPending, error: mutation.error };
}
