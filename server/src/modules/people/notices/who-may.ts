import { Role } from '../../platform/access/role.enum.ts';

/** Who looks after the sending of e-mail. */
export const POSTMASTERS = [Role.PLATFORM_ADMINISTRATOR, Role.COMMUNICATIONS_SPECIALIST] as const;
