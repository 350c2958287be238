import type { RequestHandler } from 'express';
import { languageAsked } from '../shared/language-asked.ts';
import { Locale } from '../shared/translation.ts';
import { html } from '../modules/platform/pages/html.ts';
import { page } from '../modules/platform/pages/page.ts';

/** An address nobody serves: a page for people, in English below /en and otherwise as their browser asks; a short answer for programs. */
export const notFound: RequestHandler = (request, response) => {
  response.status(404).setHeader('Cache-Control', 'no-store');
  if (request.accepts(['json', 'html']) !== 'html')
    return void response.json({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] });
  const locale = /^\/en(\/|$)/.test(request.path) ? Locale.EN : languageAsked(request);
  const lv = locale === Locale.LV;
  response.type('html').send(
    page({
      locale,
      title: lv ? 'Lapa nav atrasta' : 'Page not found',
      body: html`<h1>${lv ? 'Lapa nav atrasta' : 'Page not found'}</h1><p>${lv ? 'Pārbaudi adresi vai sāc no sākumlapas.' : 'Check the address, or start from the home page.'}</p><p><a class="action" href="${lv ? '/' : '/en'}">${lv ? 'Uz sākumlapu' : 'To the home page'}</a></p>`,
    }),
  );
};
