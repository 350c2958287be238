import { inLocale, type Locale, type Translation } from '../../../../shared/translation.ts';
import { html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/page.ts';
import { say } from '../words/index.gen.ts';

/** Why a login did not come about, and how to go on. */
export function loginFailedPage(locale: Locale, reason: Translation, returnTo: string): string {
  const title = inLocale(say.theLoginFailed, locale);
  return page({
    locale,
    title,
    body: html`<h1>${title}</h1>
<p>${inLocale(reason, locale)}</p>
<p><a class="action" href="/auth/login?returnTo=${encodeURIComponent(returnTo)}">${inLocale(say.logInAgain, locale)}</a></p>
<p><a href="/">${inLocale(say.toTheHomePage, locale)}</a></p>`,
  });
}

export const STALE_LOGIN: Translation = say.staleLogin;
export const REFUSED_LOGIN: Translation = say.refusedLogin;
export const PROVIDER_SILENT: Translation = say.providerSilent;
