import { useState } from 'react';

export interface KeptDraft<Draft> {
  draft: Draft;
  /** What was typed before the page was left has been brought back. */
  isRestored: boolean;
  change: (part: Partial<Draft>) => void;
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
        const after = { ...before, ...part };
        sessionStorage.setItem(key, JSON.stringify(after));
        return after;
      }),
    forget: () => sessionStorage.removeItem(key),
  };
}
