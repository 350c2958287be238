import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import { AuditEntryList } from './AuditEntryList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

export const resource: ConsoleResource = {
  name: 'audit-entries',
  list: AuditEntryList,
  recordRepresentation: 'action',
  icon: HistoryOutlined,
  options: { menu: { group: 'administration', place: 5 } },
};
