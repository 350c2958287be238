export { useViewer } from './useViewer.ts';
export { SignOutLink } from './SignOutLink.tsx';
