import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  tilesLabel: 'New applications wait for an answer',
  tilesLabel2: 'Applications wait for a register',
  tilesLabel3: 'Claims wait for a decision',
  tilesLabel4: 'Stipends wait to be confirmed',
  tilesLabel5: 'Approved claims wait to be paid',
  tilesLabel6: 'Groups start within 14 days',
  tilesLabel7: 'Training has ended, the result is not recorded',
  tilesLabel8: 'Drafts of rules wait to be published',
  tilesLabel9: 'Funding sources wait for a budget',
  tilesLabel10: 'Allocation rounds wait for approval',
  tilesLabel11: 'Approved rounds wait to be run',
  tilesLabel12: 'Statements wait for you to confirm them',
  tilesLabel13: 'Providers object to lines of statements',
  tilesLabel14: 'Statements wait for approval',
  tilesLabel15: 'Approved statements wait for payment',
  tilesLabel16: 'Payments are stopped during a check',
  tilesLabel17: 'Promises wait for the person to answer',
  tilesLabel18: 'Accepted promises with money left',
  tilesLabel19: 'Draft programmes',
} as const satisfies In<typeof lv>;
