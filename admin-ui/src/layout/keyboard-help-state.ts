import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

export function openKeyboardHelp(): void {
  change(true);
}

export function closeKeyboardHelp(): void {
  change(false);
}

export function useKeyboardHelpIsOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );
}

function change(value: boolean): void {
  isOpen = value;
  for (const listener of listeners) listener();
}
