const LONGEST = 2_000;
/** Going back to one of these would log in or out again. */
const NEVER = /^\/(auth|oidc)(\/|$)/;

/** A page of ours to return to after the login; anything that could lead elsewhere becomes the given page. */
export function safeReturnTo(wanted: unknown, otherwise = '/'): string {
  if (typeof wanted !== 'string' || wanted.length > LONGEST || !wanted.startsWith('/')) return otherwise;
  // a browser drops tabs and newlines and reads \ as /, so what looks like a path may be an address
  if (/[\u0000-\u001f\u007f\\]/.test(wanted) || wanted.startsWith('//')) return otherwise;
  const base = 'http://stars.invalid';
  if (!URL.canParse(wanted, base)) return otherwise;
  const url = new URL(wanted, base);
  return url.origin === base && !url.pathname.startsWith('//') && !NEVER.test(url.pathname)
    ? url.pathname + url.search + url.hash
    : otherwise;
}
