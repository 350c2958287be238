import { registerEnumType } from 'type-graphql';

export enum TransferKind {
  FUND = 'FUND',
  ALLOCATE = 'ALLOCATE',
  RESERVE = 'RESERVE',
  RELEASE = 'RELEASE',
  EARN = 'EARN',
  PAY = 'PAY',
  LAPSE = 'LAPSE',
  DECLINE = 'DECLINE',
  FORFEIT = 'FORFEIT',
  RESTORE = 'RESTORE',
  REIMBURSE = 'REIMBURSE',
  STIPEND = 'STIPEND',
  CORRECTION = 'CORRECTION',
}
registerEnumType(TransferKind, { name: 'TransferKind', description: 'Why money moved (FUND-21).' });
