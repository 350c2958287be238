import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';

export interface Operation {
  text: string;
  name: string | undefined;
  variables: Record<string, unknown>;
}

export interface ApolloExecutor {
  execute(operation: Operation, context: Context): Promise<ExecutionResult>;
  /** Lets running requests of the whole process finish. */
  stop(): Promise<void>;
}

/**
 * Apollo Server as an executor and nothing else: what it is given has been read, measured, validated and weighed. It keeps no
 * documents, knows no persisted operations and answers no HTTP; documents come from where they have been validated.
 */
export async function apolloExecutor(
  schema: GraphQLSchema,
  parsed: (hash: string) => DocumentNode | undefined,
  httpServer: Server,
): Promise<ApolloExecutor> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // start.ts stops everything in order; Apollo stopping by itself at the same signal would leave both waiting
    stopOnTerminationSignals: false,
    documentStore: {
      // it puts a prefix for the schema before the hash of the text
      get: async (key) => parsed(key.slice(key.lastIndexOf(':') + 1)),
      set: async () => {},
      delete: async () => true,
    },
    // errors are told outside in one place, for every way of executing
    formatError: (_formatted, error) => error as GraphQLFormattedError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer }),
    ],
  });
  await apollo.start();
  return {
    async execute({ text, name, variables }, contextValue) {
      const { body } = await apollo.executeOperation({ query: text, operationName: name, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
      const { data, errors } = body.singleResult;
      return { ...(errors ? { errors: errors as unknown as GraphQLError[] } : {}), ...(data === undefined ? {} : { data }) };
    },
    stop: () => apollo.stop(),
  };
}
