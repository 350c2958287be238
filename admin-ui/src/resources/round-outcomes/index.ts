import { RoundOutcomeList } from './RoundOutcomeList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

export const resource: ConsoleResource = { name: 'round-outcomes', list: RoundOutcomeList, recordRepresentation: 'accountNumber' };
