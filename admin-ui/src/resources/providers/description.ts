import type { DescriptionNotes } from '../../resource-description.ts';

export const description: DescriptionNotes = {
  notInLists: ['description'],
};
