import type { IncomingMessage } from 'node:http';
import type { Context } from '../context.ts';
import { addressOf } from '../http/request-address.ts';
import type { Identity, WhoAsks } from '../modules/people/identity/identity-routes.ts';
import { NO_SESSION } from '../modules/people/identity/sessions.ts';
import { bankNumbers } from '../modules/platform/sealing/bank-numbers.ts';
import type { Parts } from '../parts.ts';
import { languageAsked } from '../shared/language-asked.ts';
import { Locale } from '../shared/translation.ts';

export const NOBODY: WhoAsks = { viewer: null, session: NO_SESSION };

export interface Contexts {
  /** Of a request: who asks, from where, in which language. */
  of(request: IncomingMessage, who: WhoAsks, requestId: string): Context;
  /** Of the platform itself, which draws pages as anybody sees them. */
  ofNobody(requestId: string): Context;
}

/** Gives a request its own unit of work. Few public questions need one, so it is made when something does. */
export function contexts(parts: Parts, identity: Identity): Contexts {
  const numbers = bankNumbers(parts.config.personalDataKey);
  const make = (own: WhoAsks & Pick<Context, 'locale' | 'address' | 'requestId'>): Context => {
    let em: Context['em'] | undefined;
    return {
      get em() {
        return (em ??= parts.orm.em.fork());
      },
      ...own,
      clock: parts.clock,
      log: parts.log,
      personalCodes: identity.personalCodes,
      bankNumbers: numbers,
    };
  };
  return {
    of: (request, who, requestId) =>
      make({ ...who, requestId, locale: languageAsked(request), address: addressOf(request, parts.config.trustProxy) || null }),
    ofNobody: (requestId) => make({ ...NOBODY, requestId, locale: Locale.LV, address: null }),
  };
}
