import { ProviderPage_ProviderDocument, ProvidersPage_ProvidersDocument } from '../../gql/reading/graphql.ts';
import { question } from '../../reading/question.ts';
import type { Locale } from '../../languages.ts';
import { localeCode } from '../../i18n/localeCode.ts';

const providersPageSize = 50;

export const providersQuestion = (locale: Locale, search: string, after: string | null) =>
  question(ProvidersPage_ProvidersDocument, { locale: localeCode(locale), search: search || null, first: providersPageSize, after });

export const providerQuestion = (locale: Locale, slug: string) =>
  question(ProviderPage_ProviderDocument, { locale: localeCode(locale), slug });
