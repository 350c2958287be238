import { ProgrammePage_ProgrammeDocument, type ProgrammePage_ProgrammeQuery } from '../../gql/reading/graphql.ts';
import { question } from '../../reading/question.ts';
import type { Locale } from '../../languages.ts';
import { localeCode } from '../../i18n/localeCode.ts';

export type ProgrammeShown = NonNullable<ProgrammePage_ProgrammeQuery['programme']>;
export type GroupShown = ProgrammeShown['groups']['nodes'][number];

export const programmeQuestion = (locale: Locale, slug: string) =>
  question(ProgrammePage_ProgrammeDocument, { locale: localeCode(locale), slug });
