import type { ApolloServerPlugin } from '@apollo/server';
import type { Parts } from '../app.ts';
import type { Context } from '../context.ts';
import { expectedStatusForPlainJson } from './expected-status.plugin.ts';
import { hideInnerErrors } from './hide-inner-errors.plugin.ts';

/** What every GraphQL request passes through, in order. */
export function graphqlPlugins(parts: Parts): ApolloServerPlugin<Context>[] {
  return [hideInnerErrors(parts.log), expectedStatusForPlainJson()];
}
