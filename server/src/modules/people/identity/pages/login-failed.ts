import { inLocale, type Locale, type Translation } from '../../../../shared/translation.ts';
import { html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/page.ts';

/** Why a login did not come about, and how to go on. */
export function loginFailedPage(locale: Locale, reason: Translation, returnTo: string): string {
  const title = inLocale({ lv: 'Pieslēgšanās neizdevās', en: 'The login failed' }, locale);
  return page({
    locale,
    title,
    body: html`<h1>${title}</h1>
<p>${inLocale(reason, locale)}</p>
<p><a class="action" href="/auth/login?returnTo=${encodeURIComponent(returnTo)}">${inLocale({ lv: 'Pieslēgties no jauna', en: 'Log in again' }, locale)}</a></p>
<p><a href="/">${inLocale({ lv: 'Uz sākumlapu', en: 'To the home page' }, locale)}</a></p>`,
  });
}

export const STALE_LOGIN: Translation = {
  lv: 'Šī pieslēgšanās ir beigusies vai tika sākta citā pārlūkā. Nekas nav zaudēts: pieslēdzies no jauna.',
  en: 'This login is out of date, or it was started in another browser. Nothing is lost: log in again.',
};
export const REFUSED_LOGIN: Translation = {
  lv: 'Pieslēgšanās tika pārtraukta. Ja tas bija nejauši, pieslēdzies no jauna.',
  en: 'The login was interrupted. If that was by accident, log in again.',
};
export const PROVIDER_SILENT: Translation = {
  lv: 'Pieslēgšanās pakalpojums neatbild. Mēģini pēc dažām minūtēm.',
  en: 'The login service does not answer. Try again in a few minutes.',
};
