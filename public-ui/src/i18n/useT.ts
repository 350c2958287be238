import { createContext, useContext, useMemo } from 'react';
import type { Locale } from '../languages.ts';
import type { WordBook } from './createMessages.ts';
import type { MessageKey, Namespace } from './messages.ts';

export const WordBookContext = createContext<WordBook | null>(null);

export type Translate<Name extends Namespace> = (key: MessageKey<Name>, values?: Record<string, string | number>) => string;

function useWordBook(): WordBook {
  const book = useContext(WordBookContext);
  if (!book) throw new Error('messages are read outside WordBookContext');
  return book;
}

/** The messages of one feature in the reader's language: `t('results', { count })`. */
export function useT<Name extends Namespace>(name: Name): Translate<Name> {
  const book = useWordBook();
  return useMemo(() => {
    const translate = book.i18n.getFixedT(book.locale, name) as (key: string, values?: Record<string, string | number>) => string;
    return (key, values) => translate(key, values);
  }, [book, name]);
}

export function useLocale(): Locale {
  return useWordBook().locale;
}
