import type { DescriptionNotes } from '../../resource-description.ts';

export const description: DescriptionNotes = {
  leaveOut: ['lines', 'stops', 'transfers', 'csv'],
};
