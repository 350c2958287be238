import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import type { Config } from '../config.ts';

/**
 * Content only from ourselves, scripts and styles only from files. The console's styles are made at run time, so there alone they
 * may be inline; scripts never are. The headers are the same for every request, so they are worked out once.
 */
export function securityHeaders(config: Config): RequestHandler {
  const usual = headersOf(options(config, ["'self'"]));
  const console = headersOf(options(config, ["'self'", "'unsafe-inline'"]));
  return (request, response, next) => {
    for (const [name, value] of request.path.startsWith('/admin') ? console : usual) response.setHeader(name, value);
    next();
  };
}

/** What every answer of the API carries. */
export function usualHeaders(config: Config): OutgoingHttpHeaders {
  return Object.fromEntries(headersOf(options(config, ["'self'"])));
}

function options(config: Config, styleSrc: string[]): HelmetOptions {
  const https = config.publicUrl.startsWith('https://');
  const issuer = config.identityProvider ? [new URL(config.identityProvider.issuer).origin] : [];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc,
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'", ...issuer],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  };
}

function headersOf(wanted: HelmetOptions): [string, string][] {
  const headers: [string, string][] = [['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()']];
  const response = { setHeader: (name: string, value: string) => headers.push([name, value]), removeHeader: () => {} };
  helmet(wanted)({} as IncomingMessage, response as unknown as ServerResponse, () => {});
  return headers;
}
