import type { DescriptionNotes } from '../../resource-description.ts';

export const description: DescriptionNotes = {
  leaveOut: ['transfers', 'timeline', 'evidence'],
  notInLists: ['whatHappensNext', 'askedFor', 'application', 'decision', 'fundingSource'],
};
