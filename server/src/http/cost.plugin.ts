import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { STAFF } from '../modules/platform/access/scope.ts';
import { operationCost } from '../graphql/operation-cost.ts';

/** Five times the largest page the interfaces ask for. */
export const HIGHEST_COST = 3_000;
export const HIGHEST_COST_FOR_STAFF = 12_000;

/** Refuses operations that would bring up too much, with the figure, so that a client knows what to ask less of (API-2). */
export function limitCost(): ApolloServerPlugin<Context> {
  let costOf: ReturnType<typeof operationCost>;
  return {
    async serverWillStart({ schema }) {
      costOf = operationCost(schema);
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, operationName, request, contextValue, response }) {
          if (!operation) return;
          if (operation.operation === 'subscription')
            throw new GraphQLError('There are no subscriptions.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
          let cost: number;
          try {
            cost = costOf(document, operationName, request.variables ?? {});
          } catch {
            // variables that do not fit: execution says which
            return;
          }
          const isStaff = contextValue.viewer?.capacities.some(({ role }) => STAFF.includes(role)) ?? false;
          const highest = isStaff ? HIGHEST_COST_FOR_STAFF : HIGHEST_COST;
          response.http.headers.set('x-operation-cost', String(Math.ceil(cost)));
          if (cost > highest) {
            throw new GraphQLError(
              `This operation costs ${Math.ceil(cost)}; at most ${highest} is allowed. Ask for smaller pages or fewer nested lists.`,
              {
                extensions: { code: 'OPERATION_TOO_COSTLY', cost: Math.ceil(cost), highest, http: { status: 400 } },
              },
            );
          }
        },
      };
    },
  };
}
