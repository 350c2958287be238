import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';

export class RoleNotYoursToGive extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = { lv: 'Šo lomu tu nevari piešķirt vai atņemt.', en: 'This role is not yours to give or to take.' };
  override readonly field = ['role'];
}

export class RoleHeldAlready extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = { lv: 'Šai personai šī loma jau ir.', en: 'This person has this role already.' };
}

/** Somebody must always be left who can give roles. */
export class OwnAdministratorRole extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = {
    lv: 'Savu administratora lomu nevar atņemt pats. Palūdz citam administratoram.',
    en: 'You cannot end your own administrator role. Ask another administrator.',
  };
}
