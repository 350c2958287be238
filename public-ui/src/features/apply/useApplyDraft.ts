import { useEffect, useState } from 'react';

export interface ApplyDraft {
  step: 0 | 1 | 2;
  groupId: string | null;
  /** "source|scheme", or "self" for paying oneself; null: the best one. */
  funding: string | null;
  isConfirmed: boolean;
  /** One key for this wish: sending it again has one effect. */
  idempotencyKey: string;
}

/** What was chosen survives a reload, a lost session and a look at another page; it goes with the tab. */
export function useApplyDraft(slug: string, groupId: string | null): [ApplyDraft, (change: Partial<ApplyDraft>) => void, () => void] {
  const key = `apply:${slug}`;
  const [draft, setDraft] = useState<ApplyDraft>(() => {
    const kept = sessionStorage.getItem(key);
    const before = kept
      ? (JSON.parse(kept) as ApplyDraft)
      : { step: 0 as const, groupId: null, funding: null, isConfirmed: false, idempotencyKey: crypto.randomUUID() };
    return groupId ? { ...before, groupId } : before;
  });
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(draft)), [key, draft]);
  const change = (part: Partial<ApplyDraft>) =>
    setDraft((before) => {
      const isAnotherWish = (part.groupId && part.groupId !== before.groupId) || (part.funding && part.funding !== before.funding);
      return { ...before, ...part, ...(isAnotherWish && { idempotencyKey: crypto.randomUUID() }) };
    });
  return [draft, change, () => sessionStorage.removeItem(key)];
}
