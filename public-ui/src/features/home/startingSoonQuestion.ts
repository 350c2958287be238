import { HomePage_StartingSoonDocument } from '../../gql/reading/graphql.ts';
import { question } from '../../reading/question.ts';
import type { Locale } from '../../languages.ts';
import { localeCode } from '../../i18n/localeCode.ts';

export const startingSoonQuestion = (locale: Locale) => question(HomePage_StartingSoonDocument, { locale: localeCode(locale) });
