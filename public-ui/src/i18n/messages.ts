import type account from '../messages/lv/account.ts';
import type apply from '../messages/lv/apply.ts';
import type catalogue from '../messages/lv/catalogue.ts';
import type claims from '../messages/lv/claims.ts';
import type common from '../messages/lv/common.ts';
import type comparison from '../messages/lv/comparison.ts';
import type draws from '../messages/lv/draws.ts';
import type favourites from '../messages/lv/favourites.ts';
import type funding from '../messages/lv/funding.ts';
import type help from '../messages/lv/help.ts';
import type home from '../messages/lv/home.ts';
import type notices from '../messages/lv/notices.ts';
import type ledger from '../messages/lv/ledger.ts';
import type programme from '../messages/lv/programme.ts';
import type providers from '../messages/lv/providers.ts';
import type registration from '../messages/lv/registration.ts';
import type statement from '../messages/lv/statement.ts';
import type { Locale } from '../languages.ts';

/** One file of messages per feature and language; Latvian is the original and decides which keys exist. */
export interface Messages {
  common: typeof common;
  home: typeof home;
  catalogue: typeof catalogue;
  programme: typeof programme;
  providers: typeof providers;
  draws: typeof draws;
  favourites: typeof favourites;
  funding: typeof funding;
  comparison: typeof comparison;
  help: typeof help;
  ledger: typeof ledger;
  account: typeof account;
  apply: typeof apply;
  claims: typeof claims;
  notices: typeof notices;
  registration: typeof registration;
  statement: typeof statement;
}

export type Namespace = keyof Messages;

type WithoutPlural<Key> = Key extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : Key;
export type MessageKey<Name extends Namespace> = WithoutPlural<keyof Messages[Name] & string>;

type TermKey<Key> = Key extends `termMeans.${infer Id}` ? Id : never;
/** The words of the glossary that are explained where they stand (GLOSS-1). */
export type TermId = TermKey<MessageKey<'common'>>;

const files = import.meta.glob<Record<string, string>>('../messages/*/*.ts', { import: 'default' });

export function loadMessages(locale: Locale, name: Namespace): Promise<Record<string, string>> {
  const file = files[`../messages/${locale}/${name}.ts`];
  if (!file) throw new Error(`no messages ${name} in ${locale}`);
  return file();
}
