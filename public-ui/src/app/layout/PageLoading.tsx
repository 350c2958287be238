import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';

export function PageLoading() {
  return <SkeletonList count={3} lines={4} />;
}
