import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { Parts } from '../../parts.ts';
import type { Context } from '../../context.ts';
import { bankNumbers } from '../../modules/platform/sealing/bank-numbers.ts';
import type { Identity } from '../../modules/people/identity/identity-routes.ts';
import { NO_SESSION } from '../../modules/people/identity/sessions.ts';
import { Locale } from '../../shared/translation.ts';
import type { Ask } from './drawing.ts';

/** Asks the API within the process, as somebody who is not logged in: first pages are the same for everybody. */
export function askAsNobody(parts: Parts, apollo: ApolloServer<Context>, identity: Identity): Ask {
  return async (document, variables) => {
    const contextValue: Context = {
      em: parts.orm.em.fork(),
      clock: parts.clock,
      viewer: null,
      session: NO_SESSION,
      locale: Locale.LV,
      address: null,
      requestId: randomUUID(),
      log: parts.log,
      personalCodes: identity.personalCodes,
      bankNumbers: bankNumbers(parts.config.personalDataKey),
    };
    const { body } = await apollo.executeOperation(
      { query: document.text, variables: variables as Record<string, unknown> },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
    const { data, errors } = body.singleResult;
    if (errors?.length || !data) throw new Error(errors?.[0]?.message ?? 'no data');
    return data;
  };
}
