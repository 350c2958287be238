import type { Translation } from '../../../shared/translation.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { dayWords, words } from '../../platform/words/words.ts';

export class CodeIsTaken extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = { lv: 'Finansējuma avots ar šādu numuru jau ir.', en: 'There is a funding source with this number already.' };
  override readonly field = ['code'];
}

/** Rules that are not sound: what is wrong and where. */
export class UnsoundRules extends DomainError {
  readonly code = ErrorCode.INVALID;
  readonly text: Translation;
  override readonly field: string[];
  constructor(path: readonly (string | number)[], reason: Translation) {
    super('unsound rules');
    this.field = ['rules', ...path.map(String)];
    this.text = reason;
  }
}

export class NotADraft extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text = {
    lv: 'Šī versija jau ir publicēta un vairs nemainās. Sāc jaunu melnrakstu.',
    en: 'This version is published and does not change any more. Begin a new draft.',
  };
  override readonly field = ['version'];
}

/** Somebody else must publish what one person has made (issue of four eyes, FUND-2). */
export class NeedsSecondPerson extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = {
    lv: 'Šī avota noteikumus publicē cits cilvēks, nevis tas, kurš tos rakstīja.',
    en: 'The rules of this source are published by somebody other than who wrote them.',
  };
  override readonly field = ['version'];
}

/** Whoever wrote a draft does not take away the second pair of eyes that it needs. */
export class DraftNeedsSecondPerson extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = {
    lv: 'Tu rakstīji šī avota melnrakstu. Ka to publicē cits cilvēks, var atcelt kāds cits vai pēc publicēšanas.',
    en: 'You wrote the draft of this source. Somebody else can lift the rule of the second person, or you can once it is published.',
  };
  override readonly field = ['requiresFourEyes'];
}

export class EffectiveTooEarly extends DomainError {
  readonly code = ErrorCode.INVALID;
  readonly earliest: string;
  override readonly field = ['effectiveFrom'];
  constructor(earliest: string) {
    super('effective too early');
    this.earliest = earliest;
  }
  get text(): Translation {
    return words(
      'Noteikumi var sākt darboties {0} vai vēlāk: pieņemtos lēmumus tie nemaina.',
      'Rules can come into force on {0} or later: decisions already made are not changed.',
      dayWords(this.earliest),
    );
  }
}

export class NothingChanges extends DomainError {
  readonly code = ErrorCode.INVALID;
  readonly text = {
    lv: 'Melnraksts ne ar ko neatšķiras no spēkā esošās versijas.',
    en: 'The draft does not differ from the version in force.',
  };
  override readonly field = ['version'];
}

export class SourceIsNot extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  override readonly field = ['fundingSource'];
  constructor(text: Translation) {
    super('wrong status of the source');
    this.text = text;
  }
}
