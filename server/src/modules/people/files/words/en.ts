import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  thisDocumentHasBeenHanded: 'This document has been handed in with a claim and cannot be deleted.',
  refusalEmpty: 'The file is empty. Choose another one.',
  refusalTooLarge: 'The file is larger than 10 MB. Make it smaller or split it.',
  refusalWrongType: 'A PDF document or a JPEG or PNG picture is needed. Save the file so and try again.',
  refusalTooMany: 'Too many files are uploaded. Delete those you do not need and try again.',
} as const satisfies In<typeof lv>;
