import { type DocumentNode, getOperationAST, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { MOST_TOKENS, problemWithText } from '../http/check-document.ts';

export interface KnownOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Of documents that are remembered in parsed form, which takes some fifty times as much. */
const MOST_CHARACTERS = 500_000;
const LONGEST_DOCUMENT = 20_000;

/**
 * Documents of one operation, checked and validated once however often they are sent. Undefined for anything that is wrong, and for
 * questions about the schema itself: the usual way answers those.
 */
export function knownOperations(schema: GraphQLSchema): (text: unknown) => KnownOperation | undefined {
  const known = new Map<string, KnownOperation | undefined>();
  let remembered = 0;
  return (text) => {
    if (typeof text !== 'string' || text.length > LONGEST_DOCUMENT) return undefined;
    if (known.has(text)) return known.get(text);
    const operation = operationIn(schema, text);
    remembered += text.length;
    if (remembered > MOST_CHARACTERS) {
      known.clear();
      remembered = text.length;
    }
    known.set(text, operation);
    return operation;
  };
}

function operationIn(schema: GraphQLSchema, text: string): KnownOperation | undefined {
  if (problemWithText(text) || /__(schema|type)\b/.test(text)) return undefined;
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: MOST_TOKENS });
  } catch {
    return undefined;
  }
  if (document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length !== 1) return undefined;
  const operation = getOperationAST(document);
  return operation && operation.operation !== 'subscription' && validate(schema, document).length === 0
    ? { document, operation }
    : undefined;
}
