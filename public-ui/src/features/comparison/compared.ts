import { useCallback, useSyncExternalStore } from 'react';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { useT } from '../../i18n/useT.ts';

/** The programmes picked to be compared (CAT-6), for as long as this window is open. */
export interface Compared {
  slug: string;
  title: string;
}

export const mostCompared = 4;
export const fewestCompared = 2;

const storageKey = 'stars.compared';
const nobody: Compared[] = [];
const listeners = new Set<() => void>();
let kept: { text: string | null; compared: Compared[] } = { text: null, compared: nobody };

function current(): Compared[] {
  let text: string | null;
  try {
    text = sessionStorage.getItem(storageKey);
  } catch {
    return kept.compared;
  }
  if (text !== kept.text) kept = { text, compared: read(text) };
  return kept.compared;
}

function read(text: string | null): Compared[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found)
      ? found.filter((one): one is Compared => typeof one?.slug === 'string' && typeof one?.title === 'string').slice(0, mostCompared)
      : nobody;
  } catch {
    return nobody;
  }
}

function keep(compared: Compared[]): void {
  const text = compared.length > 0 ? JSON.stringify(compared) : null;
  kept = { text, compared };
  try {
    if (text) sessionStorage.setItem(storageKey, text);
    else sessionStorage.removeItem(storageKey);
  } catch {
    // Without storage the choice lives as long as the page.
  }
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useCompared() {
  const t = useT('common');
  const { announce, toast } = useAnnounce();
  const compared = useSyncExternalStore(watch, current, () => nobody);
  const toggle = useCallback(
    ({ slug, title }: Compared) => {
      const before = current();
      if (before.some((one) => one.slug === slug)) {
        keep(before.filter((one) => one.slug !== slug));
        announce(t('compareRemoved', { title }));
      } else if (before.length >= mostCompared) {
        toast(t('compareFull'));
      } else {
        keep([...before, { slug, title }]);
        announce(t('compareAdded', { title }));
      }
    },
    [announce, toast, t],
  );
  const clear = useCallback(() => keep(nobody), []);
  return { compared, toggle, clear };
}

/** The comparison's address names the programmes, so that it can be sent to somebody. */
export function comparisonSearch(slugs: string[]): string {
  return `?${new URLSearchParams(slugs.map((slug) => ['p', slug]))}`;
}

export function comparedSlugs(params: URLSearchParams): string[] {
  return [...new Set(params.getAll('p').filter(Boolean))].slice(0, mostCompared);
}
