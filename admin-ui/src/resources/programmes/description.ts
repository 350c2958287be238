import type { DescriptionNotes } from '../../resource-description.ts';

export const description: DescriptionNotes = {
  leaveOut: ['quote', 'similar'],
  notInLists: ['summary', 'description', 'finalTest', 'document', 'nextGroup'],
  inLists: ['publicRating'],
};
