import { inLocale, type Locale } from '../../../../shared/translation.ts';
import { html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/page.ts';
import { say } from '../words/index.gen.ts';

/** Asked when the wish to log out came from another site's link: it may not have been the person's own. */
export function logOutPage(locale: Locale): string {
  const title = inLocale(say.logOut, locale);
  return page({
    locale,
    title,
    body: html`<h1>${title}</h1>
<form method="post" action="/auth/logout"><button class="action">${inLocale(say.logOut2, locale)}</button></form>
<p><a href="/">${inLocale(say.stay, locale)}</a></p>`,
  });
}
