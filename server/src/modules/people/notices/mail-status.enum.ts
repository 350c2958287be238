import { registerEnumType } from 'type-graphql';

export enum MailStatus {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  /** The recipient's server refused the address or the message for good. */
  BOUNCED = 'BOUNCED',
  /** Given up after several attempts. */
  FAILED = 'FAILED',
  /** Not sent, because it is not true any more or there is nobody to send it to. */
  DROPPED = 'DROPPED',
}
registerEnumType(MailStatus, { name: 'MailStatus', description: 'How far an e-mail is on its way (NOTE-4).' });
