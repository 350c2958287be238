import { enums, resources } from './generated/resources.gen.ts';
import type { ResourceDescription } from './resource-description.ts';

const byName = new Map(resources.map((resource) => [resource.name, resource]));
const byType = new Map(resources.map((resource) => [resource.type, resource]));

export function describedResource(name: string): ResourceDescription {
  const resource = byName.get(name);
  if (!resource) throw new Error(`The schema has no resource "${name}".`);
  return resource;
}

/** For names that need not be one of the schema's, such as a page of its own. */
export function findResource(name: string): ResourceDescription | undefined {
  return byName.get(name);
}

export function resourceOfType(type: string): ResourceDescription | undefined {
  return byType.get(type);
}

export type EnumName = keyof typeof enums;

export function enumValues(name: string): readonly string[] {
  return enums[name as EnumName] ?? [];
}
