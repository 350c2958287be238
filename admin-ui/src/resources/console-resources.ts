import { resources } from '../generated/resources.gen.ts';
import { CreateFor } from '../guessers/CreateFor.tsx';
import { EditFor } from '../guessers/EditFor.tsx';
import { ListFor } from '../guessers/ListFor.tsx';
import { ShowFor } from '../guessers/ShowFor.tsx';
import type { ResourceDescription } from '../resource-description.ts';
import type { ConsoleResource } from './console-resource.ts';

/** Each resource's folder is found by itself. */
const modules = Object.values(import.meta.glob<ConsoleResource>(['./*/index.ts', './*/index.tsx'], { eager: true, import: 'resource' }));

/** Every resource of the schema, by its own views or, where nobody has made any, by the guessed ones. */
export const consoleResources: ConsoleResource[] = resources.map((description) => {
  const own = modules.find((module) => module.name === description.name);
  return own?.list ? own : { ...guessedViews(description), ...own };
});

function guessedViews(description: ResourceDescription): ConsoleResource {
  return {
    name: description.name,
    list: ListFor,
    show: ShowFor,
    ...(description.create ? { create: CreateFor } : {}),
    ...(description.update ? { edit: EditFor } : {}),
    recordRepresentation: description.representation,
  };
}
