import { useSyncExternalStore } from 'react';

/** Set when the API no longer knows the session. The page stays as it is, so that nothing typed is lost (ROLE-7). */
let ended = false;
const listeners = new Set<() => void>();

export function noteSessionEnd(): void {
  change(true);
}

export function noteSessionBack(): void {
  change(false);
}

export function useSessionHasEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
}

function change(value: boolean): void {
  ended = value;
  for (const listener of listeners) listener();
}
