import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { isStorable, UNSTORABLE } from './measure-variables.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Several times what the largest document of the two interfaces needs, and little enough to be cheap. Tools that ask for the schema go 15 deep. */
export const LIMITS = {
  definitions: 40,
  variables: 100,
  depth: 16,
  aliases: 60,
  directives: 60,
  fields: 1_000,
  rootFields: 25,
  /** Validation compares every two places that ask for the same: the square is what it costs. */
  samePlaces: 20,
  valueDepth: 12,
};
/** Selection sets within each other, those of fragments without a name included, which do not deepen the answer. */
const DEEPEST_NESTING = 50;
/** Fields and spreads that are followed before counting ends: fragments may unfold to more than there are atoms. */
const MOST_FOLLOWED = 4 * LIMITS.fields;

/**
 * Measures every definition of a parsed document, used or not, before it is validated, which costs far more and recurses as deep as
 * the document says. Throws what is wrong.
 */
export function measureDocument(document: DocumentNode): void {
  if (document.definitions.length > LIMITS.definitions)
    throw tooLarge(`The document has too many definitions: ${LIMITS.definitions} are allowed.`, document.definitions[LIMITS.definitions]!);
  const fragments = new Map<string, FragmentDefinitionNode>();
  const spreads = new Map<ASTNode, string[]>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.FRAGMENT_DEFINITION || definition.kind === Kind.OPERATION_DEFINITION)
      spreads.set(definition, measureDefinition(definition));
  }
  refuseCircles(fragments, spreads);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  refuseUnused(operations, fragments, spreads);
  const budget = { left: MOST_FOLLOWED };
  for (const operation of operations) measureUnfolded(operation, fragments, budget);
}

/** Walks what stands in one definition; answers the fragments it spreads. */
function measureDefinition(definition: OperationDefinitionNode | FragmentDefinitionNode): string[] {
  const names: string[] = [];
  let directives = 0;
  const variables = definition.variableDefinitions ?? [];
  if (variables.length > LIMITS.variables)
    throw tooLarge(`The operation has too many variables: ${LIMITS.variables} are allowed.`, variables[LIMITS.variables]!);
  for (const variable of variables) {
    if (variable.defaultValue) checkValue(variable.defaultValue);
    checkDirectives(variable.directives);
  }
  checkDirectives(definition.directives);
  walk(definition.selectionSet, 1, 1);
  return names;

  function walk(set: SelectionSetNode, depth: number, nesting: number): void {
    if (depth > LIMITS.depth || nesting > DEEPEST_NESTING) throw tooDeep(set);
    for (const selection of set.selections) {
      checkDirectives(selection.directives);
      if (selection.kind === Kind.FRAGMENT_SPREAD) names.push(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, depth, nesting + 1);
      else {
        for (const argument of selection.arguments ?? []) checkValue(argument.value);
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, nesting + 1);
      }
    }
  }

  function checkDirectives(given: readonly DirectiveNode[] = []): void {
    directives += given.length;
    if (directives > LIMITS.directives) throw tooManyDirectives(given[0]!);
    for (const directive of given) for (const argument of directive.arguments ?? []) checkValue(argument.value);
  }
}

function refuseCircles(fragments: Map<string, FragmentDefinitionNode>, spreads: Map<ASTNode, string[]>): void {
  const done = new Set<string>();
  const underWay = new Set<string>();
  const follow = (name: string) => {
    const fragment = fragments.get(name);
    if (!fragment || done.has(name)) return;
    if (underWay.has(name)) throw tooLarge(`The fragment "${name}" contains itself.`, fragment);
    underWay.add(name);
    for (const inner of spreads.get(fragment) ?? []) follow(inner);
    underWay.delete(name);
    done.add(name);
  };
  for (const name of fragments.keys()) follow(name);
}

/** Says what validation would say later, at a fraction of its cost. */
function refuseUnused(
  operations: readonly OperationDefinitionNode[],
  fragments: Map<string, FragmentDefinitionNode>,
  spreads: Map<ASTNode, string[]>,
): void {
  const used = new Set<string>();
  const open = operations.flatMap((operation) => spreads.get(operation) ?? []);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const fragment = fragments.get(name);
    if (!fragment || used.has(name)) continue;
    used.add(name);
    open.push(...(spreads.get(fragment) ?? []));
  }
  for (const [name, fragment] of fragments)
    if (!used.has(name)) throw refusal('GRAPHQL_VALIDATION_FAILED', `Fragment "${name}" is never used.`, { nodes: fragment });
}

/** Follows every spread of an operation, as its execution would, and counts. A fragment that is missing is left to validation. */
function measureUnfolded(
  operation: OperationDefinitionNode,
  fragments: Map<string, FragmentDefinitionNode>,
  budget: { left: number },
): void {
  let fields = 0;
  let aliases = 0;
  let directives = operation.directives?.length ?? 0;
  follow([operation.selectionSet], 1);

  /** All selection sets of one place in the answer, which are one set to whoever executes them. */
  function follow(sets: readonly SelectionSetNode[], depth: number): void {
    if (depth > LIMITS.depth) throw tooDeep(sets[0]!);
    const places = new Map<string, FieldNode[]>();
    for (const set of sets) gather(set, places);
    // counted through fragments: each of them is a thing of its own to do
    if (depth === 1 && fields > LIMITS.rootFields)
      throw tooLarge(`The operation has too many fields at the top: ${LIMITS.rootFields} are allowed.`, operation);
    for (const [name, nodes] of places) {
      if (nodes.length > LIMITS.samePlaces)
        throw tooLarge(`"${name}" is asked in too many places: ${LIMITS.samePlaces} are allowed.`, nodes[LIMITS.samePlaces]!);
    }
    for (const nodes of places.values()) {
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (inner.length > 0) follow(inner, depth + 1);
    }
  }

  function gather(set: SelectionSetNode, places: Map<string, FieldNode[]>): void {
    for (const selection of set.selections) {
      count(selection);
      if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet, places);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) gather(fragment.selectionSet, places);
      } else {
        const name = selection.alias?.value ?? selection.name.value;
        const nodes = places.get(name);
        if (nodes) nodes.push(selection);
        else places.set(name, [selection]);
      }
    }
  }

  function count(selection: SelectionNode): void {
    if (--budget.left < 0) throw tooManyFields(selection);
    directives += selection.directives?.length ?? 0;
    if (directives > LIMITS.directives) throw tooManyDirectives(selection);
    if (selection.kind !== Kind.FIELD) return;
    if (++fields > LIMITS.fields) throw tooManyFields(selection);
    if (selection.alias && ++aliases > LIMITS.aliases)
      throw tooLarge(`The operation has too many aliases: ${LIMITS.aliases} are allowed.`, selection);
  }
}

function checkValue(root: ValueNode): void {
  const open: { node: ValueNode; depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > LIMITS.valueDepth)
      throw tooLarge(`A value is nested too deeply: ${LIMITS.valueDepth} levels are allowed. Long values belong into variables.`, root);
    if (node.kind === Kind.STRING && !isStorable(node.value)) throw tooLarge(UNSTORABLE, node);
    if (node.kind === Kind.LIST) for (const inner of node.values) open.push({ node: inner, depth: depth + 1 });
    else if (node.kind === Kind.OBJECT) for (const field of node.fields) open.push({ node: field.value, depth: depth + 1 });
  }
}

const tooDeep = (node: ASTNode) => tooLarge(`The operation is nested too deeply: ${LIMITS.depth} levels are allowed.`, node);
const tooManyFields = (node: ASTNode) => tooLarge(`The operation has too many fields: ${LIMITS.fields} are allowed.`, node);
const tooManyDirectives = (node: ASTNode) => tooLarge(`The operation has too many directives: ${LIMITS.directives} are allowed.`, node);

function tooLarge(message: string, node: ASTNode): Refusal {
  return refusal('DOCUMENT_TOO_LARGE', message, { nodes: node });
}
