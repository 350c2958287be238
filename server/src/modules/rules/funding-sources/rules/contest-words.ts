import type { Translation } from '../../../../shared/translation.ts';
import { joinedBy, type Words } from '../../../platform/words/words.ts';
import type { RuleSet } from './rule-set.ts';

interface Institution {
  institution: Translation;
  contactEmail: string;
}

/** Whom to write to when one disagrees: what the rules say, else the institution of the source (BEY-21). */
export function whereToContest({ where }: RuleSet['appeal'], { institution, contactEmail }: Institution): Words {
  return where ? bothOf(where) : joinedBy('{0}, {1}', bothOf(institution), contactEmail);
}

/** A text in both languages; Latvian where there is no English one. */
export function bothOf({ lv, en }: { lv: string; en?: string | null | undefined }): Words {
  return { lv, en: en || lv };
}
