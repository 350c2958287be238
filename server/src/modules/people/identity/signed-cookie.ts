import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse } from 'cookie';

/** The name of the session inside a cookie that we signed; undefined when there is none, or somebody else made it. */
export function signedSessionId(header: string | undefined, name: string, secret: string): string | undefined {
  if (!header?.includes(`${name}=`)) return undefined;
  const value = parse(header)[name];
  if (!value?.startsWith('s:')) return undefined;
  const end = value.lastIndexOf('.');
  const sid = value.slice(2, end);
  const expected = Buffer.from(createHmac('sha256', secret).update(sid).digest('base64').replace(/=+$/, ''));
  const given = Buffer.from(value.slice(end + 1));
  return expected.length === given.length && timingSafeEqual(expected, given) ? sid : undefined;
}
