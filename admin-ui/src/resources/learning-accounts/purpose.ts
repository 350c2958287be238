import { useSyncExternalStore } from 'react';

/**
 * Why personal data are being looked at. Kept in memory only: it is asked again in the next visit,
 * and it goes with every question so that the server can write it down (ROLE-6).
 */
let purpose: string | null = null;
const listeners = new Set<() => void>();

export function statePurpose(words: string | null): void {
  purpose = words;
  for (const listener of listeners) listener();
}

export function usePurpose(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => purpose,
  );
}
