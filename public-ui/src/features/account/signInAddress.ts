/** Where to log in, coming back to this very page. */
export function signInAddress(returnTo = `${window.location.pathname}${window.location.search}`): string {
  return `/auth/login?returnTo=${encodeURIComponent(returnTo)}`;
}
