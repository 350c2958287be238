import { MailList } from './MailList.tsx';

export const mails = { name: 'mails', list: MailList, recordRepresentation: 'accountNumber' };
