import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, type ValueNode } from 'graphql';
import { isStorable, UNSTORABLE } from './measure-variables.ts';

/** More than the largest document of the two interfaces needs, and little enough to be cheap. Tools that ask for the schema go 15 deep. */
export const LIMITS = { depth: 16, aliases: 60, directives: 60, fields: 1_000, rootFields: 25, valueDepth: 12 };

interface Size {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

/**
 * Measures a parsed document before it is validated, which costs far more. Each fragment is measured once and counted wherever it
 * is spread, so that a document that is short but unfolds without end is seen for what it is. Answers what is wrong, in a sentence.
 */
export function problemWithDocument(document: DocumentNode): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Size | 'under way'>();
  try {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      if (definition.selectionSet.selections.length > LIMITS.rootFields)
        return `The operation has too many fields at the top: ${LIMITS.rootFields} are allowed.`;
      for (const variable of definition.variableDefinitions ?? []) if (variable.defaultValue) checkValue(variable.defaultValue);
      const size = sizeOf(definition.selectionSet, 1);
      size.directives += definition.directives?.length ?? 0;
      if (size.aliases > LIMITS.aliases) return `The operation has too many aliases: ${LIMITS.aliases} are allowed.`;
      if (size.directives > LIMITS.directives) return `The operation has too many directives: ${LIMITS.directives} are allowed.`;
      if (size.fields > LIMITS.fields) return `The operation has too many fields: ${LIMITS.fields} are allowed.`;
    }
  } catch (error) {
    if (error instanceof TooMuch) return error.message;
    throw error;
  }
  return undefined;

  function sizeOf(set: SelectionSetNode, depth: number): Size {
    if (depth > LIMITS.depth) throw new TooMuch(`The operation is nested too deeply: ${LIMITS.depth} levels are allowed.`);
    const size: Size = { depth, fields: 0, aliases: 0, directives: 0 };
    for (const selection of set.selections) {
      size.directives += selection.directives?.length ?? 0;
      for (const directive of selection.directives ?? []) for (const argument of directive.arguments ?? []) checkValue(argument.value);
      if (selection.kind === Kind.FIELD) {
        size.fields++;
        if (selection.alias) size.aliases++;
        for (const argument of selection.arguments ?? []) checkValue(argument.value);
        if (selection.selectionSet) add(size, sizeOf(selection.selectionSet, depth + 1));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(size, sizeOf(selection.selectionSet, depth));
      } else {
        const inside = sizeOfFragment(selection.name.value);
        add(size, { ...inside, depth: depth + inside.depth - 1 });
      }
      if (size.fields > LIMITS.fields) throw new TooMuch(`The operation has too many fields: ${LIMITS.fields} are allowed.`);
      if (size.depth > LIMITS.depth) throw new TooMuch(`The operation is nested too deeply: ${LIMITS.depth} levels are allowed.`);
    }
    return size;
  }

  function sizeOfFragment(name: string): Size {
    const known = measured.get(name);
    // validation will name the circle, or the fragment that is missing
    if (known === 'under way') throw new TooMuch(`The fragment "${name}" contains itself.`);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return { depth: 1, fields: 0, aliases: 0, directives: 0 };
    measured.set(name, 'under way');
    const size = sizeOf(fragment.selectionSet, 1);
    measured.set(name, size);
    return size;
  }
}

class TooMuch extends Error {}

function add(to: Size, inside: Size): void {
  to.depth = Math.max(to.depth, inside.depth);
  to.fields += inside.fields;
  to.aliases += inside.aliases;
  to.directives += inside.directives;
}

function checkValue(root: ValueNode): void {
  const open: { node: ValueNode; depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > LIMITS.valueDepth)
      throw new TooMuch(`A value is nested too deeply: ${LIMITS.valueDepth} levels are allowed. Long values belong into variables.`);
    if (node.kind === Kind.STRING && !isStorable(node.value)) throw new TooMuch(UNSTORABLE);
    if (node.kind === Kind.LIST) for (const inner of node.values) open.push({ node: inner, depth: depth + 1 });
    else if (node.kind === Kind.OBJECT) for (const field of node.fields) open.push({ node: field.value, depth: depth + 1 });
  }
}
