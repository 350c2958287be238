import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and in the first drawing, true once the browser has taken over. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
