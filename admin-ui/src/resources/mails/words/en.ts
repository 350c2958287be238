export const words = {
  resources: {
    mails: {
      name_one: 'E-mail',
      name_other: 'E-mails',
      fields: {
        id: 'Number',
        at: 'Event',
        kind: 'About',
        accountNumber: 'Account number',
        status: 'Status',
        attempts: 'Attempts',
        failure: 'Failure',
        sendAfter: 'Not before',
        sentAt: 'Sent',
      },
    },
  },
  search: {
    mails: 'Account number or failure',
  },
  mails: {
    tabs: {
      all: 'All',
      waiting: 'Waiting',
      failed: 'Failed',
      sent: 'Sent',
      dropped: 'Dropped',
    },
    lead: 'The queue in which e-mails wait to be sent. What failed can be sent again.',
    retry: 'Send again',
    retried_one: '{{smart_count}} e-mail is back in the queue',
    retried_other: '{{smart_count}} e-mails are back in the queue',
  },
  enums: {
    NoticeKind: {
      ACCOUNT_OPENED: 'Account opened',
      GRANT_RECEIVED: 'Grant received',
      MONEY_REMINDER: 'Reminder about money',
      CHOICE_MADE: 'Choice made',
      GRANT_LAPSED: 'Grant lapsed',
      GRANT_FORFEITED: 'Grant forfeited',
      MONEY_RETURNED: 'Money returned',
      APPLICATION_STATUS: 'Status of an application',
      PLACE_FREED: 'Place freed',
      WINDOW_OPENS: 'Applications open soon',
    },
    MailStatus: {
      QUEUED: 'Waiting',
      SENDING: 'Being sent',
      SENT: 'Sent',
      BOUNCED: 'Came back',
      FAILED: 'Failed',
      DROPPED: 'Dropped',
    },
  },
};
