import type { RequestHandler } from 'express';
import { Locale } from '../shared/translation.ts';
import { html } from '../modules/platform/pages/html.ts';
import { page } from '../modules/platform/pages/page.ts';

/** An address nobody serves: a page for people, a short answer for programs. */
export const notFound: RequestHandler = (request, response) => {
  response.status(404).setHeader('Cache-Control', 'no-store');
  if (request.accepts(['json', 'html']) !== 'html')
    return void response.json({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] });
  const lv = !/^\/en(\/|$)/.test(request.path);
  response.type('html').send(
    page({
      locale: lv ? Locale.LV : Locale.EN,
      title: lv ? 'Lapa nav atrasta' : 'Page not found',
      body: html`<h1>${lv ? 'Lapa nav atrasta' : 'Page not found'}</h1><p>${lv ? 'Pārbaudi adresi vai sāc no sākumlapas.' : 'Check the address, or start from the home page.'}</p><p><a class="action" href="${lv ? '/' : '/en'}">${lv ? 'Uz sākumlapu' : 'To the home page'}</a></p>`,
    }),
  );
};
