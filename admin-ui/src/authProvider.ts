import type { AuthProvider } from 'react-admin';
import { mayOn } from './access/access.ts';
import { loginAddress } from './session/login-address.ts';
import { noteSessionEnd } from './session/session-end.ts';
import { loadViewer } from './session/viewer.ts';

/** The session is the server's; here it is only asked for, and the role decides what is shown. */
export const authProvider: AuthProvider = {
  login: async () => leaveFor(loginAddress()),
  logout: async () => {
    await leaveFor('/auth/logout');
  },
  /** Only a clear "nobody" sends to the login; a server that does not answer is no reason to log anybody out. */
  checkAuth: async () => {
    const viewer = await loadViewer().catch(() => undefined);
    if (viewer === null) await leaveFor(loginAddress());
  },
  /** A session that ended while somebody was typing must not take the page away (ROLE-7). */
  checkError: async (error: { status?: number }) => {
    if (error.status === 401) noteSessionEnd();
  },
  getIdentity: async () => {
    const viewer = await loadViewer().catch(() => null);
    return { id: viewer?.person.id ?? '', fullName: viewer ? `${viewer.person.givenName} ${viewer.person.familyName}` : '' };
  },
  getPermissions: async () => (await loadViewer().catch(() => null))?.actingAs.role,
  canAccess: async ({ action, resource }) => {
    const viewer = await loadViewer().catch(() => null);
    return viewer !== null && mayOn(viewer.actingAs.role, action, resource);
  },
};

/** The browser goes elsewhere; nothing after this is drawn. */
function leaveFor(address: string): Promise<never> {
  window.location.assign(address);
  return new Promise<never>(() => {});
}
