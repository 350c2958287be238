import { type DocumentNode, getNamedType, type GraphQLSchema, isCompositeType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Where public operations begin. */
const ROOTS = new Set([
  'programmes',
  'programme',
  'programmeFacets',
  'providers',
  'provider',
  'group',
  'vocabulary',
  'fundingSources',
  'fundingSource',
  '__typename',
]);

/** Types of the catalogue with the fields that depend on who asks, or on money that moves without the catalogue changing. */
const TYPES: Record<string, readonly string[]> = {
  Programme: ['quote', 'isFavourite', 'unitCost'],
  ProgrammeConnection: [],
  ProgrammeEdge: [],
  ProgrammeDescription: [],
  ProgrammeFacets: [],
  FacetValue: [],
  Provider: [],
  ProviderConnection: [],
  ProviderEdge: [],
  DeliveryPlace: [],
  Accreditation: [],
  QualityLink: [],
  YearlyRating: [],
  Group: [],
  GroupConnection: [],
  GroupEdge: [],
  WeeklyTime: [],
  Sector: [],
  Municipality: [],
  DigcompCompetence: [],
  Qualification: [],
  VocabularyEntry: [],
  PublicRating: [],
  AspectRating: [],
  PageInfo: [],
  Money: [],
  SupportScheme: [],
};
/** Of a funding source only what its page says; budgets, figures, versions and rounds have a life of their own. */
const OF_A_SOURCE = new Set([
  '__typename',
  'id',
  'code',
  'name',
  'shortName',
  'description',
  'whoCanApply',
  'howToApply',
  'institution',
  'contactEmail',
  'contactPhone',
  'eligibleFrom',
  'eligibleUntil',
  'status',
  'schemes',
  'programmeCount',
]);

/** Whether a document asks for nothing but what is the same for everybody. */
export function isPublic(schema: GraphQLSchema, document: DocumentNode): boolean {
  let everything = true;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType()?.name;
        const name = node.name.value;
        everything &&=
          parent === 'Query'
            ? ROOTS.has(name)
            : parent === 'FundingSource'
              ? OF_A_SOURCE.has(name)
              : parent !== undefined && Object.hasOwn(TYPES, parent) && !TYPES[parent]!.includes(name);
      },
    }),
  );
  return everything;
}

/** Fields that public operations may ask, as "Type.field": for the test that every one of them is open to everybody. */
export function publicFields(schema: GraphQLSchema): string[] {
  const fields = (type: string, allowed: (name: string) => boolean) => {
    const of = schema.getType(type);
    return of && isCompositeType(of) && 'getFields' in of
      ? Object.keys(of.getFields())
          .filter(allowed)
          .map((name) => `${type}.${name}`)
      : [];
  };
  return [
    ...fields('Query', (name) => ROOTS.has(name)),
    ...fields('FundingSource', (name) => OF_A_SOURCE.has(name)),
    ...Object.entries(TYPES).flatMap(([type, except]) => fields(type, (name) => !except.includes(name))),
  ];
}

/** Types that public operations lead to and that nobody has looked at yet; a test keeps the list empty. */
export function unlistedTypes(schema: GraphQLSchema): string[] {
  const listed = new Set([...Object.keys(TYPES), 'Query', 'FundingSource']);
  return publicFields(schema).flatMap((field) => {
    const [type, name] = field.split('.') as [string, string];
    const of = schema.getType(type);
    const inner = of && 'getFields' in of ? getNamedType(of.getFields()[name]!.type) : undefined;
    return inner && isCompositeType(inner) && !listed.has(inner.name) ? [inner.name] : [];
  });
}
