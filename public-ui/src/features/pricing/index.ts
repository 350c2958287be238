export { PriceDecision } from './PriceDecision.tsx';
export { PricePanel } from './PricePanel.tsx';
export { PriceQuestions } from './PriceQuestions.tsx';
export { PriceTag } from './PriceTag.tsx';
export { usePricesForMe, type PricesForMe } from './usePricesForMe.ts';
