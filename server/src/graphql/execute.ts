import { type ExecutionResult, execute, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import type { ApolloExecutor } from './apollo-executor.ts';
import { compileOperation } from './compile-operation.ts';
import type { KnownDocument } from './known-documents.ts';
import { refusal } from './refusal.ts';
import { asksForNothingElse } from './schema-questions.ts';

/** An operation that the policy lets through. */
export interface Allowed {
  known: KnownDocument;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  /** May see the console's part of the schema. */
  isInsider: boolean;
}

/**
 * Three ways to execute, which answer alike. Operations of the catalogue and questions about the schema are compiled once and then
 * only copy fields (`pnpm bench catalogue`); operations of somebody logged in, which on opening day come by the thousand within a
 * minute, are executed without anything around them (`pnpm bench opening-day`); Apollo executes everything else.
 */
export function executions(whole: GraphQLSchema, outside: GraphQLSchema, apollo: ApolloExecutor) {
  return async (allowed: Allowed, context: Context): Promise<ExecutionResult> => {
    const { known, operation, variables } = allowed;
    if (known.asksForSchema(operation)) {
      const answer = await aboutTheSchema(allowed, context);
      if (answer) return answer;
    }
    const data = await known.compiled?.(context, variables);
    if (data) return { data };
    if (context.viewer)
      return execute({
        schema: whole,
        document: known.document,
        operationName: operation.name?.value ?? null,
        variableValues: variables,
        contextValue: context,
      });
    return apollo.execute({ text: known.text, name: operation.name?.value, variables }, context);
  };

  /** Outsiders are told of the public part of the schema; the console's types are for those who work with it (ROLE-2). */
  async function aboutTheSchema(
    { known, operation, variables, isInsider }: Allowed,
    context: Context,
  ): Promise<ExecutionResult | undefined> {
    if (!asksForNothingElse(known.document, operation)) {
      if (isInsider) return undefined;
      throw refusal('BAD_USER_INPUT', 'Ask for the schema in a request of its own.', { nodes: operation });
    }
    if (!isInsider) known.checkForOthers();
    const schema = isInsider ? whole : outside;
    const data = await compileOperation(schema, known.document, operation)?.(context, variables);
    return data
      ? { data }
      : execute({ schema, document: known.document, operationName: operation.name?.value ?? null, variableValues: variables });
  }
}
