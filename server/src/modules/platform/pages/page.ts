import { Locale } from '../../../shared/translation.ts';
import { type Html, html } from './html.ts';

export interface PageParts {
  locale: Locale;
  title: string;
  body: Html;
  /** Address of the same page in the other language. */
  otherLanguage?: string;
  /** Address of its style sheet; that of the login pages when left out. */
  styles?: string;
  /** Presses the only button by itself where scripts run. */
  submitsItself?: boolean;
}

/** The frame of the few pages the server itself writes: no inline scripts or styles, readable without either. */
export function page({ locale, title, body, otherLanguage, styles, submitsItself }: PageParts): string {
  const lv = locale === Locale.LV;
  return html`<!doctype html>
<html lang="${lv ? 'lv' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · STARS</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styles ?? '/auth/page.css'}">
${submitsItself ? html`<script src="/auth/submit.js" defer></script>` : null}
</head>
<body>
<a class="skip" href="#content">${lv ? 'Uz saturu' : 'Skip to content'}</a>
<header>
<a class="brand" href="${lv ? '/' : '/en'}">STARS</a>
${otherLanguage ? html`<nav aria-label="${lv ? 'Valoda' : 'Language'}"><a href="${otherLanguage}" lang="${lv ? 'en' : 'lv'}" hreflang="${lv ? 'en' : 'lv'}">${lv ? 'English' : 'Latviski'}</a></nav>` : null}
</header>
<main id="content" tabindex="-1">
${body}
</main>
</body>
</html>
`.text;
}
