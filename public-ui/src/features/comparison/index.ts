export { CompareBox } from './CompareBox.tsx';
export { ComparisonTray } from './ComparisonTray.tsx';
