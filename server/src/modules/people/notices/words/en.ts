import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  choose1ToEMails: 'Choose 1 to {most} e-mails.',
} as const satisfies In<typeof lv>;
