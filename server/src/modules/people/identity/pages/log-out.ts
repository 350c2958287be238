import { inLocale, type Locale } from '../../../../shared/translation.ts';
import { html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/page.ts';

/** Asked when the wish to log out came from another site's link: it may not have been the person's own. */
export function logOutPage(locale: Locale): string {
  const title = inLocale({ lv: 'Vai iziet?', en: 'Log out?' }, locale);
  return page({
    locale,
    title,
    body: html`<h1>${title}</h1>
<form method="post" action="/auth/logout"><button class="action">${inLocale({ lv: 'Iziet', en: 'Log out' }, locale)}</button></form>
<p><a href="/">${inLocale({ lv: 'Palikt', en: 'Stay' }, locale)}</a></p>`,
  });
}
