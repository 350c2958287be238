import type { RequestHandler } from 'express';
import type { Config } from '../../config.ts';

/** Search engines may read everything public; what is personal or endless is none of theirs. */
export function robotsText(config: Config): RequestHandler {
  const origin = config.publicUrl.replace(/\/$/, '');
  const closed = [
    '/admin',
    '/auth/',
    '/oidc/',
    '/graphql',
    '/konts',
    '/en/account',
    '/ieiet',
    '/en/sign-in',
    '/registracija',
    '/en/register',
  ];
  const text = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
  return (_request, response) => void response.type('text/plain').set('Cache-Control', 'public, max-age=86400').send(text);
}
