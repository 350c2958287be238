import type { ComponentType } from 'react';
import type { Namespace } from '../i18n/messages.ts';
import type { Translate } from '../i18n/useT.ts';
import type { Formats } from '../i18n/format.ts';
import type { Answers } from '../reading/answers.ts';
import type { Question } from '../reading/question.ts';
import type { Place } from './place.ts';

/** What a page says about itself to browsers, search engines and social networks. */
export interface Head {
  title: string;
  description: string;
  /** False when the address is right but nothing is there: the answer is 404. */
  isFound?: boolean;
  /** Kept out of search engines: personal pages and endless combinations of filters. */
  isUnlisted?: boolean;
}

export interface HeadTools {
  answers: Answers;
  translate: <Name extends Namespace>(name: Name) => Translate<Name>;
  formats: Formats;
}

/** One page: its component, the words it needs, the questions that can be asked at once, and its head. */
export interface Page {
  Component: ComponentType;
  messages: Namespace[];
  questions?: (place: Place) => Question[];
  head: (place: Place, tools: HeadTools) => Head;
}
