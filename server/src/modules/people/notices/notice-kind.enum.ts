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
registerEnumType(NoticeKind, { name: 'NoticeKind', description: 'What a notice is about (NOTE-1, NOTE-2).' });

/** Decisions about a person's rights: the law wants them delivered, so e-mail cannot be switched off for them (NOTE-3). */
export const REQUIRED_BY_LAW: ReadonlySet<NoticeKind> = new Set([
  NoticeKind.APPLICATION_STATUS,
  NoticeKind.PLACE_FREED,
  NoticeKind.GRANT_LAPSED,
  NoticeKind.GRANT_FORFEITED,
]);
