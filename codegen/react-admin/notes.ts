import { type GraphQLSchema, isObjectType } from 'graphql';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DescriptionNotes } from '../../admin-ui/src/resource-description.ts';
import { pageFieldsOf } from './page-fields.ts';

/** What the resources say about themselves, all in one; fields as `Type.field`. */
export interface Notes {
  leaveOut: string[];
  notInLists: string[];
  inLists: string[];
  /** Mutations by the name of the resource. */
  createdBy: Record<string, string | undefined>;
}

/** Reads `admin-ui/src/resources/<name>/description.ts` of every resource that has one. */
export async function readNotes(schema: GraphQLSchema): Promise<Notes> {
  const notes: Notes = { leaveOut: [], notInLists: [], inLists: [], createdBy: {} };
  for (const file of globSync('admin-ui/src/resources/*/description.ts').toSorted()) {
    const name = file.split(/[\\/]/).at(-2) ?? '';
    const type = pageFieldsOf(schema).find((page) => page.name === name)?.record.name;
    if (!type) throw new Error(`${file}: the schema has no pages of "${name}".`);
    const { description } = (await import(pathToFileURL(resolve(file)).href)) as { description: DescriptionNotes };
    for (const list of ['leaveOut', 'notInLists', 'inLists'] as const) {
      notes[list].push(
        ...(description[list] ?? []).map((field) => checked(schema, file, field.includes('.') ? field : `${type}.${field}`)),
      );
    }
    notes.createdBy[name] = description.createdBy;
  }
  return notes;
}

/** A field that was renamed since would be read again, unnoticed. */
function checked(schema: GraphQLSchema, file: string, path: string): string {
  const [typeName = '', field = ''] = path.split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type) || !type.getFields()[field]) throw new Error(`${file}: the schema has no field ${path}.`);
  return path;
}
