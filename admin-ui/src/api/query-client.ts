import { QueryClient } from '@tanstack/react-query';

/** Officials look at what others change at the same time: what was read is read again soon, and on coming back to the tab. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 10_000, retry: (count, error) => count < 2 && isWorthRetrying(error) } },
});

function isWorthRetrying(error: unknown): boolean {
  const status = (error as { status?: number }).status;
  return status === undefined || status === 429 || status >= 502;
}
