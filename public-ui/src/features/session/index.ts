export { useViewer } from './useViewer.ts';
