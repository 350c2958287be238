import type { DescriptionNotes } from '../../resource-description.ts';

export const description: DescriptionNotes = {
  leaveOut: ['FundingSourceVersion.dryRun', 'versions', 'rounds', 'draws', 'budgetPlan', 'applicationWindows'],
  notInLists: ['description', 'whoCanApply', 'howToApply', 'activeVersion'],
  inLists: ['budget', 'statistics'],
};
