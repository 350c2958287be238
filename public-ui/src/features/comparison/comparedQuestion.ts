import { ComparisonPage_ProgrammeDocument } from '../../gql/reading/graphql.ts';
import { question } from '../../reading/question.ts';
import type { Locale } from '../../languages.ts';
import { localeCode } from '../../i18n/localeCode.ts';

export const comparedQuestion = (locale: Locale, slug: string) =>
  question(ComparisonPage_ProgrammeDocument, { locale: localeCode(locale), slug });
