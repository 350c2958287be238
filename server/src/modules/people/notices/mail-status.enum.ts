import { registerEnumType } from 'type-graphql';

export enum MailStatus {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  BOUNCED = 'BOUNCED',
  FAILED = 'FAILED',
  DROPPED = 'DROPPED',
}
registerEnumType(MailStatus, {
  name: 'MailStatus',
  description: 'How far an e-mail is on its way (NOTE-4).',
  valuesConfig: {
    QUEUED: { description: 'Waits for its turn.' },
    SENDING: { description: 'Being handed over.' },
    SENT: { description: "The recipient's server has taken it." },
    BOUNCED: { description: "The recipient's server refused the address or the message for good." },
    FAILED: { description: 'Given up after several attempts.' },
    DROPPED: { description: 'Not sent, because it is not true any more or there is nobody to send it to.' },
  },
});
