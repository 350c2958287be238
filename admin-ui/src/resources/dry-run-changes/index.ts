import { DryRunChangeList } from './DryRunChangeList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

export const resource: ConsoleResource = { name: 'dry-run-changes', list: DryRunChangeList, recordRepresentation: 'applicationNumber' };
