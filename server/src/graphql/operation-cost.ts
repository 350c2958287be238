import {
  type DocumentNode,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  Kind,
  parse,
} from 'graphql';
// its ES build brings a second copy of graphql, which refuses the types of the first
import { type ComplexityEstimatorArgs, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { schemaSizes } from './schema-size.ts';
import { LARGEST_PAGE, USUAL_PAGE } from '../shared/pagination.ts';

/** Five times the largest page the interfaces ask for. */
export const HIGHEST_COST = 3_000;
export const HIGHEST_COST_FOR_STAFF = 12_000;

/** A list nobody can narrow is taken to be this long. */
const USUAL_LIST = 8;
const LEAF = 0.05;
/** What tools ask to know the whole schema. */
const WHOLE_SCHEMA = 2_000;
const REMEMBERED_FOR_A_DOCUMENT = 64;

const PAGE_SIZES = ['first', 'last', 'perPage'];
/** The rows of a page, counted already where the page was asked for. */
const ROWS_OF_A_PAGE = new Set(['nodes', 'edges', 'items']);

/**
 * What an operation costs: about one for every thing it may bring up, a twentieth for every plain field. The same document with the
 * same page sizes is worked out once.
 */
export function operationCost(
  schema: GraphQLSchema,
): (document: DocumentNode, operationName: string | null, variables: Record<string, unknown>) => number {
  const estimators = [fieldExtensionsEstimator(), ofTheSchema(schema), estimate];
  const known = new WeakMap<DocumentNode, { sizing: string[]; costs: Map<string, number> }>();
  return (document, operationName, variables) => {
    let own = known.get(document);
    if (!own) known.set(document, (own = { sizing: variablesThatSize(document), costs: new Map() }));
    const key =
      own.sizing.length === 0
        ? (operationName ?? '')
        : `${operationName ?? ''}|${own.sizing.map((name) => sizeOf(variables[name])).join(',')}`;
    let cost = own.costs.get(key);
    if (cost === undefined) {
      cost = getComplexity({
        schema,
        query: document,
        ...(operationName ? { operationName } : {}),
        variables,
        estimators,
      });
      if (own.costs.size >= REMEMBERED_FOR_A_DOCUMENT) own.costs.clear();
      own.costs.set(key, cost);
    }
    return cost;
  };
}

/** Questions about the schema: every value counts, by how long the lists of this schema are on average. */
function ofTheSchema(schema: GraphQLSchema): (args: ComplexityEstimatorArgs) => number | undefined {
  const sizes = schemaSizes(schema);
  const byValues =
    (value: number) =>
    ({ type, field, childComplexity }: ComplexityEstimatorArgs): number | undefined => {
      const isOfTheSchema = type.name.startsWith('__') || getNamedType(field.type).name.startsWith('__');
      return isOfTheSchema ? (sizes[`${type.name}.${field.name}`] ?? 1) * (value + childComplexity) : undefined;
    };
  const query = parse(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
  return byValues(WHOLE_SCHEMA / getComplexity({ schema, query, estimators: [byValues(1)] }));
}

function estimate({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return LEAF;
  const asked = PAGE_SIZES.map((name) => (args as Record<string, unknown>)[name]).find((size) => typeof size === 'number');
  const isPaged = field.args.some((argument) => PAGE_SIZES.includes(argument.name));
  if (isPaged) return 1 + Math.min(Math.max(asked ?? USUAL_PAGE, 1), LARGEST_PAGE) * childComplexity;
  const ids = (args as { ids?: unknown }).ids;
  if (Array.isArray(ids)) return 1 + Math.max(ids.length, 1) * childComplexity;
  const isList = isListType(getNullableType(field.type));
  const isRows = ROWS_OF_A_PAGE.has(field.name) && /(Connection|Page)$/.test(type.name);
  return isList && !isRows ? 1 + USUAL_LIST * childComplexity : 1 + childComplexity;
}

/** Variables whose value changes the cost: numbers and lists. */
function variablesThatSize(document: DocumentNode): string[] {
  const names = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { type, variable } of definition.variableDefinitions ?? []) {
      const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      if (inner.kind === Kind.LIST_TYPE || inner.name.value === 'Int' || inner.name.value === 'Boolean') names.add(variable.name.value);
    }
  }
  return [...names];
}

function sizeOf(value: unknown): string {
  return Array.isArray(value) ? `[${value.length}` : String(value);
}
