import {
  FundingSourcePage_ProgrammesDocument,
  FundingSourcePage_SourceDocument,
  FundingSourcesPage_SourcesDocument,
} from '../../gql/reading/graphql.ts';
import { question } from '../../reading/question.ts';
import type { Locale } from '../../languages.ts';
import { localeCode } from '../../i18n/localeCode.ts';

export const sourcesQuestion = (locale: Locale) => question(FundingSourcesPage_SourcesDocument, { locale: localeCode(locale) });
export const sourceQuestion = (locale: Locale, code: string) =>
  question(FundingSourcePage_SourceDocument, { locale: localeCode(locale), code });
export const sourceProgrammesQuestion = (locale: Locale, code: string) =>
  question(FundingSourcePage_ProgrammesDocument, { locale: localeCode(locale), codes: [code] });
