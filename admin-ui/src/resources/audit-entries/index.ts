import { AuditEntryList } from './AuditEntryList.tsx';

export const auditEntries = { name: 'audit-entries', list: AuditEntryList, recordRepresentation: 'action' };
