import { lazy, Suspense } from 'react';
import { useViewer } from '../session/index.ts';

const ProgrammeFavourite = lazy(() => import('./ProgrammeFavourite.tsx'));

/** The favourite button on a page for everybody; its code comes only for those who have an account (CAT-12). */
export function FavouriteOnPage({ programmeId }: { programmeId: string }) {
  const { viewer } = useViewer();
  if (!viewer?.account) return null;
  return (
    <Suspense>
      <ProgrammeFavourite programmeId={programmeId} />
    </Suspense>
  );
}
