import { useEffect } from 'react';

/** Seconds between looks: soon at first, then ever more seldom, so that thousands who wait do not crowd out those who apply. */
const pauses = [2, 3, 5, 8, 13, 20];

/** Asks again while something is waited for; moves nothing on the page and takes no focus. */
export function useCalmPolling(isWaiting: boolean, refetch: () => Promise<unknown>): void {
  useEffect(() => {
    if (!isWaiting) return undefined;
    let turn = 0;
    let timer: ReturnType<typeof setTimeout>;
    const later = () => {
      const pause = (pauses[turn] ?? pauses.at(-1)!) * 1000;
      turn += 1;
      // not all in the same moment
      timer = setTimeout(
        () =>
          void refetch()
            .catch(() => undefined)
            .then(later),
        pause * (0.8 + Math.random() * 0.4),
      );
    };
    later();
    return () => clearTimeout(timer);
  }, [isWaiting, refetch]);
}
