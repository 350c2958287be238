import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { say } from './words/index.gen.ts';

export class RoleNotYoursToGive extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.thisRoleIsNotYoursToGive;
  override readonly field = ['role'];
}

export class RoleHeldAlready extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = say.thisPersonHasThisRoleAlready;
}

/** Somebody must always be left who can give roles. */
export class OwnAdministratorRole extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.youCannotEndYourOwnAdministratorRole;
}
