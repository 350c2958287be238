import { registerEnumType } from 'type-graphql';

export enum ErrorCode {
  INVALID = 'INVALID',
  NOT_FOUND = 'NOT_FOUND',
  NOT_ALLOWED = 'NOT_ALLOWED',
  NOT_ELIGIBLE = 'NOT_ELIGIBLE',
  WRONG_STATUS = 'WRONG_STATUS',
  ALREADY_APPLIED = 'ALREADY_APPLIED',
  GROUP_CLOSED = 'GROUP_CLOSED',
  GROUP_FULL = 'GROUP_FULL',
  SOURCE_CLOSED = 'SOURCE_CLOSED',
  INSUFFICIENT_FUNDS = 'INSUFFICIENT_FUNDS',
  EXHAUSTED = 'EXHAUSTED',
  DUPLICATE_KEY = 'DUPLICATE_KEY',
  LIMIT_REACHED = 'LIMIT_REACHED',
  CONFLICT = 'CONFLICT',
  TERMS_NOT_ACCEPTED = 'TERMS_NOT_ACCEPTED',
}
registerEnumType(ErrorCode, { name: 'ErrorCode', description: 'What kind of refusal a user error is; stable for programs.' });
