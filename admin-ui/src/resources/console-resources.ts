import type { ResourceProps } from 'react-admin';
import { resources } from '../generated/resources.gen.ts';
import { CreateFor } from '../guessers/CreateFor.tsx';
import { EditFor } from '../guessers/EditFor.tsx';
import { ListFor } from '../guessers/ListFor.tsx';
import { ShowFor } from '../guessers/ShowFor.tsx';
import { ownViews } from './index.ts';

/** Every resource of the schema, by its own views or, where nobody has made any, by the guessed ones. */
export const consoleResources: ResourceProps[] = resources.map((resource) => {
  const own = (ownViews as ResourceProps[]).find((views) => views.name === resource.name);
  return (
    own ?? {
      name: resource.name,
      list: ListFor,
      show: ShowFor,
      ...(resource.create ? { create: CreateFor } : {}),
      ...(resource.update ? { edit: EditFor } : {}),
      recordRepresentation: resource.representation,
    }
  );
});
