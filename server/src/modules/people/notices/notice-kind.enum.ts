import { registerEnumType } from 'type-graphql';

export enum NoticeKind {
  ACCOUNT_OPENED = 'ACCOUNT_OPENED',
  GRANT_RECEIVED = 'GRANT_RECEIVED',
  MONEY_REMINDER = 'MONEY_REMINDER',
  CHOICE_MADE = 'CHOICE_MADE',
  GRANT_LAPSED = 'GRANT_LAPSED',
  GRANT_FORFEITED = 'GRANT_FORFEITED',
  MONEY_RETURNED = 'MONEY_RETURNED',
  APPLICATION_STATUS = 'APPLICATION_STATUS',
  PLACE_FREED = 'PLACE_FREED',
  WINDOW_OPENS = 'WINDOW_OPENS',
}
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What a notice is about (NOTE-1, NOTE-2).',
  valuesConfig: {
    ACCOUNT_OPENED: { description: 'The account is open.' },
    GRANT_RECEIVED: { description: 'A grant has come.' },
    MONEY_REMINDER: { description: 'A date of a grant comes near.' },
    CHOICE_MADE: { description: 'A choice about a grant is recorded.' },
    GRANT_LAPSED: { description: 'A grant has lapsed.' },
    GRANT_FORFEITED: { description: 'A grant is lost.' },
    MONEY_RETURNED: { description: 'Money came back to the account.' },
    APPLICATION_STATUS: { description: 'An application has moved.' },
    PLACE_FREED: { description: 'A place became free and waits to be confirmed.' },
    WINDOW_OPENS: { description: 'A window for applications opens soon.' },
  },
});

/** Decisions about a person's rights: the law wants them delivered, so e-mail cannot be switched off for them (NOTE-3). */
export const REQUIRED_BY_LAW: ReadonlySet<NoticeKind> = new Set([
  NoticeKind.APPLICATION_STATUS,
  NoticeKind.PLACE_FREED,
  NoticeKind.GRANT_LAPSED,
  NoticeKind.GRANT_FORFEITED,
]);
