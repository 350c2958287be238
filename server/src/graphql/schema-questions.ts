import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

const OF_THE_SCHEMA = new Set(['__schema', '__type']);

export function asksForSchema(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  return operation.operation === 'query' && rootFields(document, operation.selectionSet).some((name) => OF_THE_SCHEMA.has(name));
}

export function asksForNothingElse(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  return rootFields(document, operation.selectionSet).every((name) => name.startsWith('__'));
}

/** Names of the fields at the top, through fragments. */
function rootFields(document: DocumentNode, set: SelectionSetNode): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition): definition is FragmentDefinitionNode =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment ? rootFields(document, fragment.selectionSet) : [];
  });
}
