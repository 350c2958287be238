import {
  buildASTSchema,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  printSchema,
  type TypeNode,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { Role } from '../modules/platform/access/role.enum.ts';

/**
 * The schema as outsiders see it: without what only staff may ask, and without the types that nothing else leads to. It is for
 * reading only; requests are executed against the one whole schema, which decides by role.
 */
export function publicSchema(whole: GraphQLSchema): GraphQLSchema {
  const forStaff = staffFields(whole);
  const definitions = parse(printSchema(whole), { noLocation: true }).definitions.map((definition) =>
    'fields' in definition &&
    definition.fields &&
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      ? { ...definition, fields: definition.fields.filter((field) => !forStaff.has(`${definition.name.value}.${field.name.value}`)) }
      : definition,
  );
  const reached = reachedFrom(['Query', 'Mutation'], definitions as DefinitionNode[]);
  return buildASTSchema({
    kind: Kind.DOCUMENT,
    definitions: (definitions as DefinitionNode[]).filter(
      (definition) =>
        !('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION || reached.has(definition.name.value),
    ),
  });
}

/** "Type.field" of everything for which `@Authorized` names roles that account holders do not have, staff and payers, or that is `@ForStaff`. */
function staffFields(whole: GraphQLSchema): Set<string> {
  const named = [...fieldRoles()].filter(([, roles]) => roles.length > 0 && !roles.includes(Role.ACCOUNT_HOLDER)).map(([field]) => field);
  const marked = Object.values(whole.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.extensions['forStaff'])
        .map((field) => `${type.name}.${field.name}`),
    );
  return new Set([...named, ...marked]);
}

/** The roles named by `@Authorized` for "Type.field"; an empty list means anybody who is logged in, a missing one everybody. */
export function fieldRoles(): Map<string, readonly Role[]> {
  const storage = getMetadataStorage();
  const found = new Map<string, readonly Role[]>();
  const keep = (type: string, field: string, roles: readonly Role[] | undefined) => roles && found.set(`${type}.${field}`, roles);
  for (const query of storage.queries) keep('Query', query.schemaName, query.roles);
  for (const mutation of storage.mutations) keep('Mutation', mutation.schemaName, mutation.roles);
  for (const { name, target, fields } of [...storage.objectTypes, ...storage.interfaceTypes]) {
    for (const field of fields ?? []) keep(name, field.schemaName, field.roles);
    for (const field of storage.fieldResolvers) if (field.getObjectType?.() === target) keep(name, field.schemaName, field.roles);
  }
  return found;
}

/**
 * Everything fields and arguments lead to. An interface leads to what implements it, except Node, which almost everything does:
 * being found by id makes nothing public.
 */
function reachedFrom(roots: string[], definitions: DefinitionNode[]): Set<string> {
  const byName = new Map(
    definitions.flatMap((definition) => ('name' in definition && definition.name ? [[definition.name.value, definition] as const] : [])),
  );
  const reached = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    const definition = byName.get(name);
    reached.add(name);
    if (!definition) continue;
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION && name !== 'Node') {
      for (const other of definitions)
        if (other.kind === Kind.OBJECT_TYPE_DEFINITION && other.interfaces?.some((face) => face.name.value === name))
          open.push(other.name.value);
    }
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) for (const member of definition.types ?? []) open.push(member.name.value);
    if ('interfaces' in definition) for (const face of definition.interfaces ?? []) open.push(face.name.value);
    if ('fields' in definition) {
      for (const field of definition.fields ?? []) {
        open.push(namedType(field.type));
        for (const argument of (field as FieldDefinitionNode).arguments ?? []) open.push(namedType(argument.type));
      }
    }
  }
  return reached;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
