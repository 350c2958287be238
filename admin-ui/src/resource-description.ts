/**
 * What the console knows about a resource without anybody writing it down:
 * the generator reads it from schema.graphql and writes generated/resources.gen.ts.
 */
export interface ResourceDescription {
  /** The word in the address and in the menu: `funding-sources`. */
  name: string;
  /** The GraphQL type of one record: `FundingSource`. */
  type: string;
  /** The field that says which record this is, when it is mentioned elsewhere. */
  representation: string;
  fields: FieldDescription[];
  filters: FilterDescription[];
  hasSearch: boolean;
  /** Fields the API says it can sort by. */
  sortable: string[];
  /** Personal data: the server answers only when the reader says why it is read. */
  needsPurpose: boolean;
  /** The operations of the API that its views stand for; who may call them may use the view. */
  operations: { list: string; create?: string; edit?: string; delete?: string };
  documents: { list: string; count: string; one: string; many: string };
  create?: MutationDescription;
  update?: MutationDescription;
  delete?: MutationDescription;
}

/** What the schema does not tell about a resource. Stands in the resource's own `description.ts`, which few resources need. */
export interface DescriptionNotes {
  /** Fields that the generic views never read, because they cost the server a lot; `Type.field` for a type that the record holds. */
  leaveOut?: string[];
  /** Fields that lists do not read, though single records do: long texts. */
  notInLists?: string[];
  /** Fields that lists read though they hold several values: the figures of a budget. */
  inLists?: string[];
  /** The mutation that creates a record, when it is not called `create<Type>`. */
  createdBy?: string;
}

export type ValueKind =
  | 'id'
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'dateTime'
  | 'money'
  | 'cents'
  | 'json'
  | 'enum'
  | 'language'
  | 'reference'
  | 'vocabulary'
  | 'object';

export interface FieldDescription {
  name: string;
  kind: ValueKind;
  isList: boolean;
  isRequired: boolean;
  /** Selected for lists too; the others come with a single record only. */
  isInList: boolean;
  enum?: string;
  resource?: string;
  fields?: FieldDescription[];
  help?: string;
}

export interface FilterDescription {
  name: string;
  kind: ValueKind;
  isList: boolean;
  enum?: string;
  resource?: string;
  /** References that are given by another field than the id, such as a funding source by its code. */
  by?: string;
  vocabulary?: string;
}

export interface InputDescription extends FilterDescription {
  isRequired: boolean;
  /** Where the value stands in the record that is edited, when not under the same name. */
  from: string;
  /** Text written once per language: `titleLv` and `titleEn` of `title`. */
  locale?: 'lv' | 'en';
  fields?: InputDescription[];
  help?: string;
}

export interface MutationDescription {
  name: string;
  document: string;
  /** The field of the payload that holds the changed record. */
  payloadField: string;
  /** The field of the input that holds the values, when they are not in the input itself: `{ id, group }`. */
  wrapper?: string;
  /** The field of the input that names the record: `id`, or the type's own name. */
  idField?: string;
  inputs: InputDescription[];
}
