import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Which fields of a thing were asked for, and of its parts: what a read model looks ahead to. */
export interface Selection {
  has(field: string): boolean;
  /** What was asked of a part; of a part that was not asked for nothing. */
  of(field: string): Selection;
  /** A text that is the same for the same fields. */
  readonly key: string;
}

type Fields = Map<string, Fields>;

const known = new WeakMap<FieldNode, Selection>();

/** The fields asked of what the resolver answers. Fields of all type conditions count; those left out by @skip or @include do not. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const [node, ...others] = info.fieldNodes as [FieldNode, ...FieldNode[]];
  const found = others.length === 0 ? known.get(node) : undefined;
  if (found) return found;
  const fields: Fields = new Map();
  let depends = false;
  const collect = (set: SelectionSetNode | undefined, into: Fields): void => {
    for (const one of set?.selections ?? []) {
      if (one.directives?.length) {
        depends = true;
        if (getDirectiveValues(GraphQLSkipDirective, one, info.variableValues)?.['if'] === true) continue;
        if (getDirectiveValues(GraphQLIncludeDirective, one, info.variableValues)?.['if'] === false) continue;
      }
      if (one.kind === Kind.FIELD) {
        let inner = into.get(one.name.value);
        if (!inner) into.set(one.name.value, (inner = new Map()));
        collect(one.selectionSet, inner);
      } else {
        collect(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : info.fragments[one.name.value]?.selectionSet, into);
      }
    }
  };
  for (const one of info.fieldNodes) collect(one.selectionSet, fields);
  const selection = selectionFrom(fields);
  if (others.length === 0 && !depends) known.set(node, selection);
  return selection;
}

/** A selection written down: `selecting('id', 'title', { provider: ['name'] })`. */
export function selecting(...wanted: Wanted[]): Selection {
  return selectionFrom(fieldsOf(wanted));
}

export type Wanted = string | { [field: string]: Wanted[] };

function fieldsOf(wanted: Wanted[]): Fields {
  const fields: Fields = new Map();
  for (const one of wanted) {
    if (typeof one === 'string') fields.set(one, new Map());
    else for (const [field, inner] of Object.entries(one)) fields.set(field, fieldsOf(inner));
  }
  return fields;
}

/** Whatever a thing has of its own, for those who cannot know what will be asked of it. */
export const EVERYTHING: Selection = { has: () => true, of: () => EVERYTHING, key: '*' };

/** Both together: what is asked of the nodes of a connection, wherever in it. */
export function bothOf(one: Selection, other: Selection): Selection {
  if (one === NOTHING) return other;
  if (other === NOTHING) return one;
  if (one === EVERYTHING || other === EVERYTHING) return EVERYTHING;
  const fields: Fields = new Map();
  for (const from of [one, other] as Chosen[]) merge(fields, from.fields);
  return selectionFrom(fields);
}

function merge(into: Fields, from: Fields): void {
  for (const [field, inner] of from) {
    let there = into.get(field);
    if (!there) into.set(field, (there = new Map()));
    merge(there, inner);
  }
}

class Chosen implements Selection {
  readonly fields: Fields;
  readonly #parts = new Map<string, Selection>();
  #key: string | undefined;

  constructor(fields: Fields) {
    this.fields = fields;
  }
  has(field: string): boolean {
    return this.fields.has(field);
  }
  of(field: string): Selection {
    const fields = this.fields.get(field);
    if (!fields) return NOTHING;
    let part = this.#parts.get(field);
    if (!part) this.#parts.set(field, (part = selectionFrom(fields)));
    return part;
  }
  get key(): string {
    return (this.#key ??= keyOf(this.fields));
  }
}

function keyOf(fields: Fields): string {
  return [...fields]
    .map(([field, inner]) => (inner.size > 0 ? `${field}{${keyOf(inner)}}` : field))
    .sort()
    .join(' ');
}

function selectionFrom(fields: Fields): Selection {
  return new Chosen(fields);
}

export const NOTHING: Selection = selectionFrom(new Map());
