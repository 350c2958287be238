import MailOutlined from '@mui/icons-material/MailOutlined';
import { MailList } from './MailList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

export const resource: ConsoleResource = {
  name: 'mails',
  list: MailList,
  recordRepresentation: 'accountNumber',
  icon: MailOutlined,
  options: { menu: { group: 'administration', place: 4 } },
};
