import { DryRunChangeList } from './DryRunChangeList.tsx';

export const dryRunChanges = { name: 'dry-run-changes', list: DryRunChangeList, recordRepresentation: 'applicationNumber' };
