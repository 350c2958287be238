import { RoundOutcomeList } from './RoundOutcomeList.tsx';

export const roundOutcomes = { name: 'round-outcomes', list: RoundOutcomeList, recordRepresentation: 'accountNumber' };
