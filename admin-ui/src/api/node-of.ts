/** What `node(id)` gave when it was of the asked type; anything else is an empty object to GraphQL. */
export type NodeOf<Answer extends { node: unknown }> = Exclude<NonNullable<Answer['node']>, Record<PropertyKey, never>>;

/** The record, or null when there is none the reader may see. */
export function nodeOf<Answer extends { node: unknown }>(answer: Answer | undefined): NodeOf<Answer> | null {
  const node = answer?.node as { id?: string } | null | undefined;
  return node?.id ? (node as NodeOf<Answer>) : null;
}
