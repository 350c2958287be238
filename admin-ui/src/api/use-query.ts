import { useQuery as useReactQuery, type UseQueryResult } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { request } from './request.ts';

interface Options<Result> {
  enabled?: boolean;
  /** After how many milliseconds to ask again, by what was answered: a round that is running. */
  every?: (answer: Result | undefined) => number | false;
}

/** Reads a typed document of a hand-made view; the language is part of the question. */
export function useQuery<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'locale'>,
  options: Options<Result> = {},
): UseQueryResult<Result> {
  const locale = useLocale();
  return useReactQuery({
    queryKey: ['document', document.toString(), variables, locale],
    queryFn: ({ signal }) => request<Result>(document, variables as Record<string, unknown>, signal),
    enabled: options.enabled ?? true,
    refetchInterval: (query) => options.every?.(query.state.data as Result | undefined) ?? false,
    placeholderData: (previous) => previous,
  });
}
