export interface GeneratorOptions {
  /** `Type.field` pairs that are never read by the generic views, because they cost the server a lot. */
  omit?: string[];
  /** `Type.field` pairs that lists do not read, though single records do: long texts. */
  omitFromLists?: string[];
  /** `Type.field` pairs that lists read though they hold several values: the figures of a budget. */
  includeInLists?: string[];
}
