import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

const heights = new Map<string, number>();

/**
 * A new page starts at its top with the focus on its heading, so that keyboard and screen reader are where the eye is;
 * going back returns to where the reader was. Changing only the search (filters) moves nothing.
 */
export function useMovingOn(): void {
  const { pathname, key, hash } = useLocation();
  const how = useNavigationType();
  const pathBefore = useRef(pathname);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => heights.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);

  useLayoutEffect(() => {
    if (pathBefore.current === pathname) return undefined;
    pathBefore.current = pathname;
    if (hash) {
      document.getElementById(hash.slice(1))?.scrollIntoView();
      return undefined;
    }
    window.scrollTo(0, how === NavigationType.Pop ? (heights.get(key) ?? 0) : 0);
    if (focusHeading()) return undefined;
    // The page is still asking for its data: its heading takes the focus when it comes.
    const arrival = new MutationObserver(() => focusHeading() && arrival.disconnect());
    arrival.observe(document.querySelector('main')!, { childList: true, subtree: true });
    return () => arrival.disconnect();
  }, [pathname, key, hash, how]);
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
