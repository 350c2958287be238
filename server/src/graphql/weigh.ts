import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { KnownDocument } from './known-documents.ts';
import { problemWith } from './measure-variables.ts';
import { HIGHEST_COST, HIGHEST_COST_FOR_STAFF, operationCost } from './operation-cost.ts';
import { Refusal, refusal } from './refusal.ts';

const MOST_PROBLEMS = 10;
/** A value that does not fit is named in the refusal; nobody needs all of it back. */
const LONGEST_MESSAGE = 500;

/** The operation of a document that is meant. */
export function chosenOperation(
  { operations }: KnownDocument,
  name: string | undefined,
  method: string | undefined,
): OperationDefinitionNode {
  const operation = name === undefined ? operations[0] : operations.find((one) => one.name?.value === name);
  if (!operation)
    throw refusal(
      'OPERATION_RESOLUTION_FAILURE',
      name === undefined ? 'The document holds no operation.' : `The document holds no operation of the name "${name.slice(0, 100)}".`,
    );
  if (name === undefined && operations.length > 1)
    throw refusal('OPERATION_RESOLUTION_FAILURE', 'The document holds several operations: say which by `operationName`.', {
      nodes: operations,
    });
  if (operation.operation === 'subscription') throw refusal('BAD_USER_INPUT', 'There are no subscriptions.', { nodes: operation });
  if (operation.operation !== 'query' && method === 'GET')
    throw refusal('BAD_REQUEST', 'Nothing is changed by GET: send a mutation by POST.', {
      status: 405,
      headers: { allow: 'POST' },
      nodes: operation,
    });
  return operation;
}

/** Checks values as they came, before anything is done with them, then against what the operation declares. */
export function checkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
  isInsider: boolean,
): void {
  const problem = problemWith(given);
  if (problem) throw refusal('BAD_REQUEST', problem);
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: MOST_PROBLEMS });
  if (errors)
    throw new Refusal(
      'BAD_USER_INPUT',
      errors.map((error) => told(error, isInsider)),
    );
}

function told({ message, nodes }: GraphQLError, isInsider: boolean): GraphQLError {
  // an input of the console's mutations is not known to everybody
  const text = isInsider ? message : message.replace(/ Did you mean .*\?$/s, '');
  return new GraphQLError(text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)} …` : text, { nodes: nodes ?? null });
}

/** What operations cost, refused when it is too much (API-2): with the figure, so that a client knows what to ask less of. */
export function weighing(schema: GraphQLSchema) {
  const costOf = operationCost(schema);
  return ({ document }: KnownDocument, operation: OperationDefinitionNode, variables: Record<string, unknown>, isStaff: boolean) => {
    const highest = isStaff ? HIGHEST_COST_FOR_STAFF : HIGHEST_COST;
    let cost: number;
    try {
      cost = costOf(document, operation.name?.value ?? null, variables);
    } catch {
      throw refusal('OPERATION_TOO_COSTLY', 'What this operation costs cannot be worked out, so it is not allowed.', { nodes: operation });
    }
    if (!(cost <= highest))
      throw refusal(
        'OPERATION_TOO_COSTLY',
        `This operation costs ${Math.ceil(cost)}; at most ${highest} is allowed. Ask for smaller pages or fewer nested lists.`,
        { nodes: operation, extensions: { cost: Math.ceil(cost), highest }, headers: { 'x-operation-cost': Math.ceil(cost) } },
      );
    return cost;
  };
}
