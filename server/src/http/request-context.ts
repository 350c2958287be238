import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Parts } from '../parts.ts';
import type { Context } from '../context.ts';
import { bankNumbers } from '../modules/platform/sealing/bank-numbers.ts';
import type { Identity } from '../modules/people/identity/identity-routes.ts';
import { languageAsked } from '../shared/language-asked.ts';
import { addressOf } from './request-address.ts';

/** Gives a request its own unit of work and knows who asks. */
export async function contextOf(parts: Parts, identity: Identity, request: IncomingMessage): Promise<Context> {
  const { viewer, session } = await identity.whoAsks(request);
  return {
    em: parts.orm.em.fork(),
    clock: parts.clock,
    viewer,
    session,
    locale: languageAsked(request),
    address: addressOf(request, parts.config.trustProxy) || null,
    requestId: String(request.id ?? randomUUID()),
    log: parts.log,
    personalCodes: identity.personalCodes,
    bankNumbers: bankNumbers(parts.config.personalDataKey),
  };
}
