import { useState } from 'react';

/** A part of the draft, or how it follows from what is there when the change arrives (an upload that took its time). */
export type Change<Draft> = (part: Partial<Draft> | ((before: Draft) => Partial<Draft>)) => void;

export interface KeptDraft<Draft> {
  draft: Draft;
  /** What was typed before the page was left has been brought back. */
  isRestored: boolean;
  change: Change<Draft>;
  /** Once it is saved there is nothing to bring back. */
  forget: () => void;
}

/**
 * What is typed survives a reload, a lost session and a look at another page; it goes with the tab (ROLE-7).
 * The key names the person too: who logs in next in the same tab sees nothing of it.
 */
export function useKeptDraft<Draft extends object>(key: string, initial: () => Draft): KeptDraft<Draft> {
  const [isRestored] = useState(() => sessionStorage.getItem(key) !== null);
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = sessionStorage.getItem(key);
    return kept ? { ...initial(), ...(JSON.parse(kept) as Draft) } : initial();
  });
  return {
    draft,
    isRestored,
    change: (part) =>
      setDraft((before) => {
        const after = { ...before, ...(typeof part === 'function' ? part(before) : part) };
        sessionStorage.setItem(key, JSON.stringify(after));
        return after;
      }),
    forget: () => sessionStorage.removeItem(key),
  };
}
