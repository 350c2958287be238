import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import type { Context } from '../context.ts';
import { inLocale, Locale, type Translation } from '../shared/translation.ts';

/** Answers an operation's data; undefined when anything is not as it should be, for the usual way to say what. */
export type CompiledOperation = (context: Context, variables: Record<string, unknown>) => Promise<Record<string, unknown> | undefined>;

type Row = Record<string, unknown>;

/** What one request brings along. */
interface Run {
  context: Context;
  variables: Record<string, unknown>;
  /** Values that come later, each with the work of putting it in its place. */
  pending: Promise<void>[];
}

/** Puts one field of a row into an answer. */
type Writer = (row: Row, answer: Row, run: Run) => void;
/** Turns what a resolver gave into what goes out. */
type Completer = (value: unknown, run: Run) => unknown;

/** Fields that every schema has at the top. */
const META_FIELDS: Record<string, GraphQLField<unknown, unknown>> = { __schema: SchemaMetaFieldDef, __type: TypeMetaFieldDef };

/** Something is not as the schema says, or cannot be done this way. */
class Unfit extends Error {}

/**
 * Works out once how an operation is answered, so that a request only copies fields: what executors do anew for every field of every
 * row (finding its type, its arguments, its resolver, whether it is a promise) is done here for the operation. Undefined for what this
 * does not do: conditions (@skip, @include) and abstract types. A test holds its answers against those of the usual executor.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledOperation | undefined {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  let write: Writer;
  try {
    write = writerOf(schema.getQueryType()!, [operation.selectionSet]);
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
  return async (context, given) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (!coerced) return undefined;
    const run: Run = { context, variables: coerced, pending: [] };
    const answer: Row = {};
    try {
      write({}, answer, run);
      // what comes later may bring more of its kind
      while (run.pending.length > 0) await Promise.all(run.pending.splice(0));
    } catch {
      return undefined;
    }
    return answer;
  };

  function writerOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Writer {
    const writers = [...fieldsOf(type, sets)].map(([key, nodes]) => fieldWriter(type, key, nodes));
    return (row, answer, run) => {
      for (const write of writers) write(row, answer, run);
    };
  }

  /** The fields of an answer in their order, each with all the places that ask for it. */
  function fieldsOf(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    into = new Map<string, FieldNode[]>(),
  ): Map<string, FieldNode[]> {
    for (const set of sets) {
      for (const selection of set.selections) {
        if (selection.directives?.length) throw new Unfit();
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          into.set(key, [...(into.get(key) ?? []), selection]);
          continue;
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
        if (!fragment || fragment.directives?.length) throw new Unfit();
        if (!fragment.typeCondition || fragment.typeCondition.name.value === type.name) fieldsOf(type, [fragment.selectionSet], into);
        else if (isObjectType(schema.getType(fragment.typeCondition.name.value))) continue;
        else throw new Unfit();
      }
    }
    return into;
  }

  function fieldWriter(type: GraphQLObjectType, key: string, nodes: FieldNode[]): Writer {
    const node = nodes[0]!;
    const name = node.name.value;
    if (name === '__typename') return (_row, answer) => void (answer[key] = type.name);
    const field = type === schema.getQueryType() && META_FIELDS[name] ? META_FIELDS[name] : type.getFields()[name];
    if (!field) throw new Unfit();
    const complete = completerOf(field.type, nodes);
    const { resolve } = field;
    if (field.extensions['translated']) return translatedWriter(key, field, node, complete, infoOf(type, field, nodes));
    if (!resolve) {
      return (row, answer, run) => {
        const value = row[name];
        if (typeof value === 'function') throw new Unfit();
        answer[key] = complete(value, run);
      };
    }
    const argumentsOf = argumentsReader(field, node);
    const info = infoOf(type, field, nodes);
    return (row, answer, run) => settle(resolve(row, argumentsOf(run), run.context, info(run)), answer, key, complete, run);
  }

  function translatedWriter(
    key: string,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    complete: Completer,
    info: (run: Run) => GraphQLResolveInfo,
  ): Writer {
    const { name, resolve } = field;
    const argumentsOf = argumentsReader(field, node);
    return (row, answer, run) => {
      const text = row[name];
      const args = argumentsOf(run);
      if (text !== undefined && typeof text !== 'function')
        answer[key] = complete(
          inLocale(text as Translation | null, (args['locale'] as Locale | null | undefined) ?? run.context.locale),
          run,
        );
      else settle(resolve!(row, args, run.context, info(run)), answer, key, complete, run);
    };
  }

  function settle(value: unknown, answer: Row, key: string, complete: Completer, run: Run): void {
    if (!(value instanceof Promise)) {
      answer[key] = complete(value, run);
      return;
    }
    // holds the place, so that fields keep their order
    answer[key] = null;
    const work = value.then((later: unknown) => void (answer[key] = complete(later, run)));
    // when another part fails first nobody waits for this one any more
    work.catch(() => {});
    run.pending.push(work);
  }

  /** Arguments that stand in the document are read once, those from variables once a request. */
  function argumentsReader(field: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Record<string, unknown> {
    if (!/"kind":"Variable"/.test(JSON.stringify(node.arguments ?? []))) {
      const values = getArgumentValues(field, node, {});
      return () => values;
    }
    const known = new WeakMap<Run, Record<string, unknown>>();
    return (run) => {
      let values = known.get(run);
      if (!values) known.set(run, (values = getArgumentValues(field, node, run.variables)));
      return values;
    };
  }

  function infoOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, nodes: FieldNode[]): (run: Run) => GraphQLResolveInfo {
    const path = { prev: undefined, key: field.name, typename: type.name };
    return (run) => ({
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType: type,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: run.variables,
    });
  }

  function completerOf(type: GraphQLOutputType, nodes: readonly FieldNode[]): Completer {
    if (isNonNullType(type)) {
      const inner = completerOf(type.ofType, nodes);
      return (value, run) => {
        const done = inner(value, run);
        if (done === null) throw new Unfit();
        return done;
      };
    }
    if (isListType(type)) {
      const inner = completerOf(type.ofType, nodes);
      return (value, run) => {
        if (value === null || value === undefined) return null;
        if (!Array.isArray(value)) throw new Unfit();
        return value.map((one) => inner(one, run));
      };
    }
    if (isLeafType(type)) return leafCompleter(type);
    const object = getNamedType(type);
    if (!isObjectType(object)) throw new Unfit();
    const write = writerOf(
      object,
      nodes.map((node) => node.selectionSet!),
    );
    return (value, run) => {
      if (value === null || value === undefined) return null;
      if (typeof value !== 'object' || value instanceof Promise || value instanceof Error) throw new Unfit();
      const answer: Row = {};
      write(value as Row, answer, run);
      return answer;
    };
  }
}

/** What is plainly right is copied; the type itself looks at everything else. */
function leafCompleter(type: GraphQLLeafType): Completer {
  const isPlain =
    plainly[type.name] ??
    (isEnumType(type) && type.getValues().every(({ name, value }) => name === value)
      ? isOneOf(new Set(type.getValues().map(({ name }) => name)))
      : () => false);
  return (value) => {
    if (isPlain(value)) return value;
    if (value === null || value === undefined) return null;
    const out: unknown = type.serialize(value);
    if (out === null || out === undefined) throw new Unfit();
    return out;
  };
}

const plainly: Record<string, (value: unknown) => boolean> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => Number.isInteger(value) && (value as number) <= 2_147_483_647 && (value as number) >= -2_147_483_648,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
};

function isOneOf(names: Set<string>): (value: unknown) => boolean {
  return (value) => names.has(value as string);
}
