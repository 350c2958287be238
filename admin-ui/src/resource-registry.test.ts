import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { resources } from './generated/resources.gen.ts';
import type { MutationDescription, ResourceDescription } from './resource-description.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** Pages of the schema that are no resource of the console, each with its reason. */
const EXCEPTIONS: Record<string, string> = {};

function documentsOf(resource: ResourceDescription): [string, string][] {
  const mutations = [resource.create, resource.update, resource.delete].filter(
    (mutation): mutation is MutationDescription => mutation !== undefined,
  );
  return [...Object.entries(resource.documents), ...mutations.map((mutation): [string, string] => [mutation.name, mutation.document])];
}

describe('resources of the console', () => {
  it('every page of the schema is a resource or a named exception', () => {
    const pages = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.name.endsWith('Page') && 'items' in type.getFields(),
    );
    const missing = pages
      .map((type) => type.name.slice(0, -'Page'.length))
      .filter((type) => !resources.some((resource) => resource.type === type) && !(type in EXCEPTIONS));
    expect(missing).toEqual([]);
  });

  it.each(
    resources.flatMap((resource) => documentsOf(resource).map(([name, document]) => ({ title: `${resource.name}: ${name}`, document }))),
  )('the API understands the document of $title', ({ document }) => {
    expect(validate(schema, parse(document)).map((error) => error.message)).toEqual([]);
  });

  it('ROLE-6: learning accounts are read with a purpose only', () => {
    const accounts = resources.find((resource) => resource.type === 'LearningAccount');
    expect(accounts?.needsPurpose).toBe(true);
    expect(accounts?.documents.one).toContain('consoleLearningAccount(id: $id, purpose: $purpose)');
  });
});
