import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Goes to the part of a long form that the address names, once it is drawn. */
export function useScrollToAnchor(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [hash]);
}
