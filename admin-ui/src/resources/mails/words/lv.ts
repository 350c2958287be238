export const words = {
  resources: {
    mails: {
      name_zero: 'e-pastu',
      name_one: 'E-pasts',
      name_other: 'E-pasti',
      fields: {
        id: 'Numurs',
        at: 'Notikums',
        kind: 'Par ko',
        accountNumber: 'Konta numurs',
        status: 'Stāvoklis',
        attempts: 'Mēģinājumi',
        failure: 'Kļūda',
        sendAfter: 'Sūtīt ne agrāk kā',
        sentAt: 'Nosūtīts',
      },
    },
  },
  search: {
    mails: 'Konta numurs vai kļūda',
  },
  mails: {
    tabs: {
      all: 'Visi',
      waiting: 'Gaida',
      failed: 'Neizdevās',
      sent: 'Nosūtīti',
      dropped: 'Atcelti',
    },
    lead: 'Rinda, kurā e-pasti gaida sūtīšanu. Kas neizdevās, to var sūtīt vēlreiz.',
    retry: 'Sūtīt vēlreiz',
    retried_zero: 'Rindā atlikti {{smart_count}} e-pastu',
    retried_one: 'Rindā atlikts {{smart_count}} e-pasts',
    retried_other: 'Rindā atlikti {{smart_count}} e-pasti',
  },
  enums: {
    NoticeKind: {
      ACCOUNT_OPENED: 'Konts atvērts',
      GRANT_RECEIVED: 'Piešķīrums saņemts',
      MONEY_REMINDER: 'Atgādinājums par naudu',
      CHOICE_MADE: 'Izvēle izdarīta',
      GRANT_LAPSED: 'Piešķīrums anulēts',
      GRANT_FORFEITED: 'Piešķīrums zaudēts',
      MONEY_RETURNED: 'Nauda atgriezta',
      APPLICATION_STATUS: 'Pieteikuma stāvoklis',
      PLACE_FREED: 'Vieta atbrīvojusies',
      WINDOW_OPENS: 'Sāksies pieteikšanās',
    },
    MailStatus: {
      QUEUED: 'Gaida',
      SENDING: 'Tiek sūtīts',
      SENT: 'Nosūtīts',
      BOUNCED: 'Atgriezies',
      FAILED: 'Neizdevās',
      DROPPED: 'Atcelts',
    },
  },
};
