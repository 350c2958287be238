import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  validate,
} from 'graphql';
import type { Context } from '../context.ts';
import { Role } from '../modules/platform/access/role.enum.ts';
import { publicSchema } from './public-schema.ts';

const REMEMBERED = 50;

/** Outsiders who ask what the API can do are told of the public part; the console's types are for those who work with it. */
export function publicIntrospection(): ApolloServerPlugin<Context> {
  let outside: GraphQLSchema;
  const answers = new Map<string, object>();
  return {
    async serverWillStart({ schema }) {
      outside = publicSchema(schema);
    },
    async requestDidStart() {
      return {
        async responseForOperation({
          document,
          operation,
          queryHash,
          request,
          operationName,
          contextValue,
        }): Promise<GraphQLResponse | null> {
          if (!operation || !asksForSchema(document, operation)) return null;
          if (contextValue.viewer?.capacities.some(({ role }) => role !== Role.ACCOUNT_HOLDER)) return null;
          const key = `${queryHash}|${operationName ?? ''}|${JSON.stringify(request.variables ?? {})}`;
          let answer = answers.get(key);
          if (!answer) {
            answer = describe(outside, document, operation, request.variables);
            if (answers.size >= REMEMBERED) answers.clear();
            answers.set(key, answer);
          }
          return { http: { status: 200, headers: new HeaderMap() }, body: { kind: 'single', singleResult: answer } };
        },
      };
    },
  };
}

function describe(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables?: Record<string, unknown>,
): object {
  const others = rootFields(document, operation.selectionSet).filter((name) => !name.startsWith('__'));
  if (others.length > 0)
    return { errors: [new GraphQLError('Ask for the schema in a request of its own.', { extensions: { code: 'BAD_USER_INPUT' } })] };
  const problems = validate(schema, document);
  if (problems.length > 0) return { errors: problems };
  return execute({ schema, document, operationName: operation.name?.value, variableValues: variables }) as object;
}

const asking = new WeakMap<OperationDefinitionNode, boolean>();

function asksForSchema(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  let asks = asking.get(operation);
  if (asks === undefined) {
    asks =
      operation.operation === 'query' &&
      rootFields(document, operation.selectionSet).some((name) => name === '__schema' || name === '__type');
    asking.set(operation, asks);
  }
  return asks;
}

/** Names of the fields at the top, through fragments. */
function rootFields(document: DocumentNode, set: SelectionSetNode): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, fragment.selectionSet) : [];
  });
}
