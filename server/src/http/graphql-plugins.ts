import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Parts } from '../parts.ts';
import type { Context } from '../context.ts';
import { limitCost } from './cost.plugin.ts';
import { expectedStatusForPlainJson } from './expected-status.plugin.ts';
import { hideInnerErrors } from '../graphql/told-errors.ts';
import { publicIntrospection } from '../graphql/schema-questions.ts';

/** What every GraphQL request passes through, in order. */
export function graphqlPlugins(parts: Parts): ApolloServerPlugin<Context>[] {
  return [
    hideInnerErrors(parts.log),
    expectedStatusForPlainJson(),
    limitCost(),
    publicIntrospection(),
    ApolloServerPluginLandingPageDisabled(),
    // it would wrap every field of every answer; what may be cached is decided before Apollo is asked
    ApolloServerPluginCacheControlDisabled(),
  ];
}
