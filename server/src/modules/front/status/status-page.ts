import { forReader, inLocale, Locale } from '../../../shared/translation.ts';
import { type Html, html } from '../../platform/pages/html.ts';
import { page } from '../../platform/pages/page.ts';
import type { Board } from './status-board.ts';
import type { OpenWindow, StatusFigures } from './status-figures.ts';

export const STATUS_PATHS = { [Locale.LV]: '/statuss', [Locale.EN]: '/en/status' };
const FIELD = { [Locale.LV]: 'numurs', [Locale.EN]: 'number' };
/** Longer than so many seconds from receipt to decision is worth a word. */
const SLOW = 30;

/** The number somebody asks about, by whichever name the form of their language gives it: "1240" or "P-2026-001240". */
export function numberAsked(query: Record<string, unknown>): number | null {
  const given = query[FIELD[Locale.LV]] ?? query[FIELD[Locale.EN]];
  const digits = typeof given === 'string' ? /(\d{1,15})\D*$/.exec(given.slice(0, 40))?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

/** The page that stays up (FUND-24): made from memory, read without scripts. */
export function statusPage(board: Board, locale: Locale, now: Date, asked: number | null): string {
  const lv = locale === Locale.LV;
  const t = forReader(WORDS, locale);
  const { figures } = board;
  return page({
    locale,
    title: t.title,
    styles: '/status.css',
    otherLanguage: STATUS_PATHS[lv ? Locale.EN : Locale.LV],
    body: html`<h1>${t.title}</h1>
${state(board, locale)}
<p class="small">${board.readAt ? t.readAt(time(board.readAt, locale), age(now, board.readAt)) : t.notReadYet} <a href="${forReader(STATUS_PATHS, locale)}">${t.reload}</a></p>
<section aria-labelledby="find"><h2 id="find">${t.find}</h2>
<form method="get" action="${forReader(STATUS_PATHS, locale)}#answer">
<div class="field"><label for="number">${t.number}</label><p class="hint" id="number-hint">${t.numberHint}</p>
<input id="number" name="${forReader(FIELD, locale)}" inputmode="numeric" autocomplete="off" aria-describedby="number-hint" value="${asked ?? ''}"></div>
<button class="action">${t.look}</button></form>
${asked === null ? null : html`<p class="answer" id="answer" role="status">${whereIs(asked, figures, locale)}</p>`}
</section>
${figures ? known(figures, locale) : null}`,
  });
}

function state(board: Board, locale: Locale): Html {
  const t = forReader(WORDS, locale);
  if (!board.isAnswering) return html`<p class="state bad"><strong>${t.down}</strong> ${t.downMeans}</p>`;
  const isSlow = (board.figures?.secondsToDecide ?? 0) > SLOW || (board.figures?.queue ?? 0) > 1_000;
  return isSlow
    ? html`<p class="state caution"><strong>${t.busy}</strong> ${t.busyMeans}</p>`
    : html`<p class="state good"><strong>${t.good}</strong></p>`;
}

function whereIs(number: number, figures: StatusFigures | null, locale: Locale): string {
  const t = forReader(WORDS, locale);
  if (!figures) return t.unknownNow;
  if (number > figures.lastNumber) return t.noSuchNumber(number);
  return number <= figures.decidedUpTo ? t.isDecided(number, figures.decidedUpTo) : t.isWaiting(number, figures.decidedUpTo);
}

function known(figures: StatusFigures, locale: Locale): Html {
  const t = forReader(WORDS, locale);
  const seconds = figures.secondsToDecide;
  return html`<section aria-labelledby="deciding"><h2 id="deciding">${t.deciding}</h2>
<dl class="facts">
<div><dt>${t.decidedUpTo}</dt><dd>${count(figures.decidedUpTo, locale)}</dd></div>
<div><dt>${t.lastNumber}</dt><dd>${count(figures.lastNumber, locale)}</dd></div>
<div><dt>${t.queue}</dt><dd>${count(figures.queue, locale)}</dd></div>
<div><dt>${t.secondsToDecide}</dt><dd>${seconds === null ? t.nothingLately : seconds < 1 ? t.underASecond : t.seconds(Math.round(seconds))}</dd></div>
</dl></section>
<section aria-labelledby="open"><h2 id="open">${t.open}</h2>
${figures.open.length === 0 ? html`<p>${t.noneOpen}</p>` : html`<ul class="windows">${figures.open.map((window) => openWindow(window, locale))}</ul>`}
<p>${t.groupsOpen(figures.groupsOpen)}</p></section>
<section aria-labelledby="coming"><h2 id="coming">${t.coming}</h2>
${
  figures.coming.length === 0
    ? html`<p>${t.noneComing}</p>`
    : html`<ul class="windows">${figures.coming.map(
        ({ name, sourceCode, opensAt, isDrawn }) =>
          html`<li><h3><a href="${sourceAddress(sourceCode, locale)}">${inLocale(name, locale)}</a></h3><p>${t.opensAt(moment(opensAt, locale))}${isDrawn ? ` ${t.drawn}` : ''}</p></li>`,
      )}</ul>`
}</section>`;
}

function openWindow(window: OpenWindow, locale: Locale): Html {
  const t = forReader(WORDS, locale);
  const draw =
    window.isDrawn && window.drawCode ? `${locale === Locale.LV ? '/izlozes' : '/en/draws'}/${encodeURIComponent(window.drawCode)}` : null;
  return html`<li><h3><a href="${sourceAddress(window.sourceCode, locale)}">${inLocale(window.name, locale)}</a></h3>
<p>${t.closesAt(moment(window.closesAt, locale))}</p>
<p>${window.isDrawn ? t.drawFigures(count(window.received, locale)) : t.figures(count(window.received, locale), count(window.decided, locale), count(window.waiting, locale))}</p>
${draw ? html`<p><a href="${draw}">${t.toTheDraw}</a></p>` : null}</li>`;
}

function sourceAddress(code: string, locale: Locale): string {
  return `${locale === Locale.LV ? '/finansejums' : '/en/funding'}/${encodeURIComponent(code)}`;
}

const TAGS = { [Locale.LV]: 'lv-LV', [Locale.EN]: 'en-GB' };

function time(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(forReader(TAGS, locale), { timeStyle: 'medium', timeZone: 'Europe/Riga' }).format(at);
}

function moment(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(forReader(TAGS, locale), { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Riga' }).format(at);
}

function count(number: number, locale: Locale): string {
  return new Intl.NumberFormat(forReader(TAGS, locale)).format(number);
}

function age(now: Date, readAt: Date): number {
  return Math.max(0, Math.round((now.getTime() - readAt.getTime()) / 1000));
}

const WORDS = {
  [Locale.LV]: {
    title: 'Kā šobrīd darbojas STARS',
    good: 'Viss darbojas.',
    busy: 'Pieteikumu ir daudz.',
    busyMeans: 'Saņemam visus, bet lēmums nāk vēlāk. Tava vieta rindā nemainās, un vēlreiz pieteikties nevajag.',
    down: 'Datubāze šobrīd neatbild.',
    downMeans: 'Kas ir saņemts, nav zaudēts. Mēģini pieteikties pēc dažām minūtēm.',
    readAt: (at: string, seconds: number) =>
      seconds < 60 ? `Skaitļi nolasīti plkst. ${at}.` : `Skaitļi nolasīti plkst. ${at}, pirms ${Math.round(seconds / 60)} min.`,
    notReadYet: 'Skaitļi vēl nav nolasīti.',
    reload: 'Atjaunot',
    find: 'Kur ir mans pieteikums?',
    number: 'Pieteikuma kārtas numurs',
    numberHint: 'To uzzināji, kad pieteicies: 1240 vai P-2026-001240.',
    look: 'Meklēt',
    unknownNow: 'Pašlaik to nevaram pateikt. Mēģini pēc brīža.',
    noSuchNumber: (number: number) => `Pieteikuma ar numuru ${number} vēl nav.`,
    isDecided: (number: number, upTo: number) =>
      `Tavs numurs ir ${number}. Izlemts ir līdz numuram ${upTo}, arī tavs. Lēmumu skaties savā kontā. Ja piedalies izlozē, lēmums būs izlozes dienā.`,
    isWaiting: (number: number, upTo: number) => `Tavs numurs ir ${number}. Izlemts ir līdz numuram ${upTo}. Tavs vēl gaida savu kārtu.`,
    deciding: 'Lēmumi',
    decidedUpTo: 'Izlemts līdz numuram',
    lastNumber: 'Pēdējais saņemtais numurs',
    queue: 'Gaida lēmumu',
    secondsToDecide: 'Lēmums parasti nāk',
    nothingLately: 'pēdējā stundā nekas nav lemts',
    underASecond: 'ātrāk nekā sekundē',
    seconds: (seconds: number) => `${seconds} s laikā`,
    open: 'Pieteikšanās ir atvērta',
    noneOpen: 'Neviens finansējums šobrīd netiek dalīts ar termiņu.',
    closesAt: (at: string) => `Beidzas: ${at}.`,
    figures: (received: string, decided: string, waiting: string) =>
      `Saņemti ${received}, izlemti ${decided}, gaidīšanas rindā ${waiting}.`,
    drawFigures: (received: string) => `Saņemti ${received}. Vietas piešķir izlozē.`,
    toTheDraw: 'Par izlozi',
    groupsOpen: (groups: number) => `Mācību grupas, kurām var pieteikties: ${groups}.`,
    coming: 'Drīz atvērsies',
    noneComing: 'Jauni pieteikšanās laiki vēl nav izziņoti.',
    opensAt: (at: string) => `Sākas: ${at}.`,
    drawn: 'Vietas piešķir izlozē.',
  },
  [Locale.EN]: {
    title: 'How STARS is doing now',
    good: 'Everything works.',
    busy: 'Many people are applying.',
    busyMeans: 'All are received, but decisions come later. Your place in line stays; there is no need to apply again.',
    down: 'The database does not answer at present.',
    downMeans: 'What has been received is not lost. Try to apply in a few minutes.',
    readAt: (at: string, seconds: number) =>
      seconds < 60 ? `Figures read at ${at}.` : `Figures read at ${at}, ${Math.round(seconds / 60)} min ago.`,
    notReadYet: 'The figures have not been read yet.',
    reload: 'Refresh',
    find: 'Where is my application?',
    number: 'Number of receipt',
    numberHint: 'You were told it when you applied: 1240 or P-2026-001240.',
    look: 'Look it up',
    unknownNow: 'We cannot tell at present. Try again in a moment.',
    noSuchNumber: (number: number) => `There is no application with the number ${number} yet.`,
    isDecided: (number: number, upTo: number) =>
      `Your number is ${number}. Decided up to ${upTo}, yours too. See the decision in your account. In a draw, the decision comes on the day of the draw.`,
    isWaiting: (number: number, upTo: number) => `Your number is ${number}. Decided up to ${upTo}. Yours is waiting for its turn.`,
    deciding: 'Decisions',
    decidedUpTo: 'Decided up to number',
    lastNumber: 'Last number received',
    queue: 'Waiting for a decision',
    secondsToDecide: 'A decision usually takes',
    nothingLately: 'nothing was decided in the last hour',
    underASecond: 'less than a second',
    seconds: (seconds: number) => `${seconds} s`,
    open: 'Open for applications',
    noneOpen: 'No funding with a deadline is open now.',
    closesAt: (at: string) => `Closes: ${at}.`,
    figures: (received: string, decided: string, waiting: string) =>
      `Received ${received}, decided ${decided}, on the waiting list ${waiting}.`,
    drawFigures: (received: string) => `Received ${received}. Places are drawn.`,
    toTheDraw: 'About the draw',
    groupsOpen: (groups: number) => `Groups one can apply for: ${groups}.`,
    coming: 'Opening next',
    noneComing: 'No further windows have been announced yet.',
    opensAt: (at: string) => `Opens: ${at}.`,
    drawn: 'Places are drawn.',
  },
};
