import { hash } from 'node:crypto';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledOperation, compileOperation } from './compile-operation.ts';
import { measureDocument } from './measure-document.ts';
import { isPublic } from './public-fields.ts';
import { Refusal, refusal } from './refusal.ts';
import { asksForSchema } from './schema-questions.ts';

export const MOST_TOKENS = 4_000;
/** Working through more mistakes than anybody reads costs more than the rest of validation. */
const MOST_PROBLEMS = 10;
/** A document that is remembered takes its text and, parsed, some forty times as much. */
const BYTES_FOR_A_CHARACTER = 42;
const SMALLEST = 1_000;
const MOST_BYTES = 48 * 1024 * 1024;

/** A document that has been parsed, measured and validated, once however often it is sent. */
export interface KnownDocument {
  text: string;
  document: DocumentNode;
  operations: readonly OperationDefinitionNode[];
  /** Asks for nothing but what is the same for everybody. */
  isPublic: boolean;
  /** Answers it without an executor; undefined when only an executor can. */
  compiled: CompiledOperation | undefined;
  asksForSchema(operation: OperationDefinitionNode): boolean;
  /** Throws what is wrong with it for somebody who may not see the console's part of the schema. */
  checkForOthers(): void;
}

/** What is known of a text: the document, or why there is none, for those who may see the console's part of the schema and for others. */
interface Verdict {
  known?: KnownDocument;
  refused?: { insiders: Refusal; others: Refusal };
  size: number;
}

export interface KnownDocuments {
  /** Throws what is wrong with the document. A hash without a text stands for a document sent before, by whomever. */
  find(question: { query: string | undefined; hash: string | undefined }, isInsider: boolean): KnownDocument;
  /** A parsed document by the hash of its text, for an executor. */
  parsed(hash: string): DocumentNode | undefined;
}

/** Documents by the digest of their text, good and bad, within a bound of memory: what was not asked for longest goes first. */
export function knownDocuments(whole: GraphQLSchema, outside: GraphQLSchema): KnownDocuments {
  const verdicts = new LRUCache<string, Verdict>({ maxSize: MOST_BYTES, sizeCalculation: ({ size }) => size });

  return {
    find({ query, hash: given }, isInsider) {
      const digest = query === undefined ? given! : hash('sha256', query, 'hex');
      if (given !== undefined && given !== digest)
        throw refusal('BAD_REQUEST', '`sha256Hash` is not the hash of `query`: it is SHA-256 in lower-case hexadecimal digits.');
      let verdict = verdicts.get(digest);
      if (!verdict) {
        if (query === undefined)
          throw refusal('PERSISTED_QUERY_NOT_FOUND', 'No document of this hash is known. Send it once together with its hash.', {
            status: 200,
          });
        verdicts.set(digest, (verdict = judge(query)));
      }
      if (verdict.refused) throw isInsider ? verdict.refused.insiders : verdict.refused.others;
      return verdict.known!;
    },
    parsed: (digest) => verdicts.get(digest)?.known?.document,
  };

  function judge(text: string): Verdict {
    try {
      const document = measuredDocument(text);
      const problems = problemsIn(whole, document);
      if (problems.length > 0) return refusedFor(new Refusal('GRAPHQL_VALIDATION_FAILED', problems), othersSee(document, problems));
      return { known: known(text, document), size: SMALLEST + text.length * BYTES_FOR_A_CHARACTER };
    } catch (error) {
      return refusedFor(blamedOnTheDocument(error));
    }
  }

  /** A suggestion must not name what introspection hides, so others are told what is wrong with respect to what they may see. */
  function othersSee(document: DocumentNode, problems: readonly GraphQLError[]): Refusal {
    const seen = problemsIn(outside, document);
    return new Refusal('GRAPHQL_VALIDATION_FAILED', seen.length > 0 ? seen : problems);
  }

  function known(text: string, document: DocumentNode): KnownDocument {
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    let seen: readonly GraphQLError[] | undefined;
    const isForAll = operations.length === 1 && operation?.operation === 'query' && isPublic(whole, document);
    return {
      text,
      document,
      operations,
      isPublic: isForAll,
      compiled: isForAll ? compileOperation(whole, document, operation) : undefined,
      asksForSchema: (chosen) => asksForSchema(document, chosen),
      checkForOthers() {
        seen ??= problemsIn(outside, document);
        if (seen.length > 0) throw new Refusal('GRAPHQL_VALIDATION_FAILED', seen);
      },
    };
  }
}

/** Whatever recurses over a document may run out of stack: that is the document's fault, and nobody else's matter. */
function blamedOnTheDocument(error: unknown): Refusal {
  if (error instanceof RangeError) return refusal('DOCUMENT_TOO_LARGE', 'The document is nested too deeply.');
  if (error instanceof Refusal) return error;
  throw error;
}

/** A document that is small enough to be validated. */
export function measuredDocument(text: string): DocumentNode {
  const document = parsedDocument(text);
  measureDocument(document);
  return document;
}

function parsedDocument(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw blamedOnTheDocument(error);
    if (error.message.includes('tokens'))
      throw refusal('DOCUMENT_TOO_LARGE', `The document is too long: ${MOST_TOKENS} words and signs are allowed.`);
    throw new Refusal('GRAPHQL_PARSE_FAILED', [error]);
  }
}

function problemsIn(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  return validate(schema, document, undefined, { maxErrors: MOST_PROBLEMS });
}

function refusedFor(insiders: Refusal, others = insiders): Verdict {
  return { refused: { insiders, others }, size: SMALLEST + 2 * JSON.stringify([insiders.errors, others.errors]).length };
}
