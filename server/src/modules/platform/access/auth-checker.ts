import { GraphQLError } from 'graphql';
import type { AuthCheckerFn } from 'type-graphql';
import type { Context } from '../../../context.ts';
import type { Role } from './role.enum.ts';

/**
 * `@Authorized()` asks for anybody who is logged in, `@Authorized(Role.A, Role.B)` for somebody acting as one of these (ROLE-2).
 * The refusal names neither the thing nor the role it would take (ROLE-3).
 */
export const authChecker: AuthCheckerFn<Context, Role> = ({ context }, roles) => {
  if (!context.viewer) throw notLoggedIn(context);
  if (roles.length > 0 && !roles.includes(context.viewer.actingAs.role)) {
    throw new GraphQLError('Your present role may not do this.', { extensions: { code: 'FORBIDDEN' } });
  }
  return true;
};

/** Somebody who was logged in a moment ago is told so: they were thinking, and nothing is lost (ROLE-7). */
export function notLoggedIn({ session }: Pick<Context, 'session'>): GraphQLError {
  return session.hasEnded
    ? new GraphQLError('Your session has ended. Log in again; what you have typed is kept on your page.', {
        extensions: { code: 'UNAUTHENTICATED', sessionEnded: true },
      })
    : new GraphQLError('Log in first.', { extensions: { code: 'UNAUTHENTICATED' } });
}
