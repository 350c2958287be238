import { type Request, type Response, Router } from 'express';
import { languageAsked } from '../../../shared/language-asked.ts';
import { forReader, Locale } from '../../../shared/translation.ts';
import { html } from '../pages/html.ts';
import { page } from '../pages/page.ts';
import type { Letter, Mailbox } from './mailbox.ts';

/** /dev/mail: what the embedded mailbox has received. There is no such page in production. */
export function mailboxPages(mailbox: Mailbox): Router {
  const router = Router();
  router.use('/dev/mail', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/dev/mail', (request, response) => void response.type('html').send(listPage(localeOf(request), mailbox.letters())));
  router.get('/dev/mail/:number', (request, response, next) => {
    const letter = mailbox.letter(Number(request.params.number));
    if (letter) response.type('html').send(letterPage(localeOf(request), letter));
    else next();
  });
  router.get('/dev/mail/:number/html', (request, response, next) => {
    const letter = mailbox.letter(Number(request.params.number));
    if (letter) sendAsWritten(response, letter);
    else next();
  });
  return router;
}

/** An e-mail brings styles of its own; it may use them and nothing else. */
function sendAsWritten(response: Response, letter: Letter): void {
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups");
  response.type('html').send(letter.html);
}

function localeOf(request: Request): Locale {
  const { lang } = request.query;
  return lang === 'en' ? Locale.EN : lang === 'lv' ? Locale.LV : languageAsked(request);
}

function listPage(locale: Locale, letters: readonly Letter[]): string {
  const words = forReader(WORDS, locale);
  return page({
    locale,
    title: words.title,
    otherLanguage: `/dev/mail?lang=${locale === Locale.LV ? 'en' : 'lv'}`,
    body: html`<h1>${words.title}</h1>
<p class="notice">${words.notice}</p>
${
  letters.length === 0
    ? html`<p>${words.nothing}</p>`
    : html`<ul class="letters">${letters.map((letter) => html`<li><a href="/dev/mail/${letter.number}?lang=${locale.toLowerCase()}"><strong>${letter.subject}</strong></a><span>${letter.to}, ${written(letter.arrivedAt, locale)}</span></li>`)}</ul>`
}`,
  });
}

function letterPage(locale: Locale, letter: Letter): string {
  const words = forReader(WORDS, locale);
  return page({
    locale,
    title: letter.subject,
    otherLanguage: `/dev/mail/${letter.number}?lang=${locale === Locale.LV ? 'en' : 'lv'}`,
    body: html`<p><a href="/dev/mail?lang=${locale.toLowerCase()}">${words.back}</a></p>
<h1>${letter.subject}</h1>
<dl class="letter"><dt>${words.from}</dt><dd>${letter.from}</dd><dt>${words.to}</dt><dd>${letter.to}</dd><dt>${words.arrived}</dt><dd>${written(letter.arrivedAt, locale)}</dd></dl>
<pre class="letter">${letter.text}</pre>
${letter.html ? html`<p><a href="/dev/mail/${letter.number}/html">${words.asHtml}</a></p>` : null}`,
  });
}

function written(at: Date, locale: Locale): string {
  return at.toLocaleString(locale === Locale.LV ? 'lv-LV' : 'en-GB', { timeZone: 'Europe/Riga', dateStyle: 'short', timeStyle: 'medium' });
}

const WORDS = {
  [Locale.LV]: {
    title: 'Pastkastīte',
    notice: 'Izmēģinājumā e-pasti nekur netiek sūtīti: tie nonāk šeit. Īstajā vietnē šīs lapas nav.',
    nothing: 'Pagaidām neviena e-pasta nav. Tos izsūta reizi minūtē.',
    back: 'Visi e-pasti',
    from: 'No',
    to: 'Kam',
    arrived: 'Saņemts',
    asHtml: 'Parādīt noformētu',
  },
  [Locale.EN]: {
    title: 'Mailbox',
    notice: 'When trying things out, e-mails go nowhere: they end up here. The real site has no such page.',
    nothing: 'No e-mail yet. They are sent once a minute.',
    back: 'All e-mails',
    from: 'From',
    to: 'To',
    arrived: 'Received',
    asHtml: 'Show with its layout',
  },
};
