/** Logging in happens at the server; afterwards the reader is back on the page that was asked for. */
export function loginAddress(path = window.location.pathname + window.location.search): string {
  return `/auth/login?returnTo=${encodeURIComponent(path.startsWith('/admin') ? path : '/admin')}`;
}
