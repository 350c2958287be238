import { inLocale, type Locale, type Translation } from '../../../shared/translation.ts';
import type { Message } from '../../platform/mailbox/mailer.ts';
import { noticesPage } from './pages.ts';

export interface ToWrite {
  id: string;
  to: string;
  locale: Locale;
  isRequired: boolean;
  title: Translation;
  paragraphs: { lv: string[]; en: string[] };
  stepLabel: Translation;
  stepUrl: Translation;
}

/** The e-mail of a notice in the person's language: plain text, and the same as simple HTML (NOTE-1). Pure. */
export function messageOf(notice: ToWrite, publicUrl: string): Message {
  const { locale } = notice;
  const language = locale === 'EN' ? 'en' : 'lv';
  const words = WORDS[language];
  const subject = inLocale(notice.title, locale);
  const paragraphs = notice.paragraphs[language];
  const label = inLocale(notice.stepLabel, locale);
  const link = address(publicUrl, inLocale(notice.stepUrl, locale));
  const settings = address(publicUrl, noticesPage[language]);
  const why = notice.isRequired ? words.required : words.chosen;
  return {
    messageId: `<${notice.id}@${new URL(publicUrl).hostname}>`,
    to: notice.to,
    subject,
    language,
    text: [words.greeting, ...paragraphs, `${label}:\n${link}`, `--\nSTARS\n${why}\n${settings}`].join('\n\n'),
    html: html({
      language,
      subject,
      paragraphs: [words.greeting, ...paragraphs],
      label,
      link,
      why,
      settings,
      settingsLabel: words.settings,
    }),
  };
}

const WORDS = {
  lv: {
    greeting: 'Labdien!',
    required: 'Šo ziņu sūtām, jo tā ir par lēmumu, kas jāpaziņo. Visas ziņas ir tavā kontā:',
    chosen: 'Šo ziņu saņem, jo tev ir mācību konts. Vai sūtīt e-pastus, izvēlies šeit:',
    settings: 'Ziņas un to iestatījumi',
  },
  en: {
    greeting: 'Hello,',
    required: 'We send this message because it is about a decision that must be delivered. All messages are in your account:',
    chosen: 'You get this message because you have a learning account. Choose here whether we send e-mails:',
    settings: 'Messages and their settings',
  },
} as const;

function address(publicUrl: string, path: string): string {
  return new URL(path, publicUrl).href;
}

interface HtmlParts {
  language: string;
  subject: string;
  paragraphs: readonly string[];
  label: string;
  link: string;
  why: string;
  settings: string;
  settingsLabel: string;
}

const FONT = `font-family:'Segoe UI',Roboto,Arial,sans-serif;color:#1a212e`;

/** Styles stand at the elements, because mail programs drop style sheets. No pictures: nobody learns when it was opened. */
function html({ language, subject, paragraphs, label, link, why, settings, settingsLabel }: HtmlParts): string {
  const body = paragraphs.map((text) => `<p style="margin:0 0 16px;font-size:17px;line-height:1.5">${safe(text)}</p>`).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(subject)}</title></head>
<body style="margin:0;padding:24px 16px;background:#fbf8f1;${FONT}">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 24px;font-size:20px;font-weight:700;letter-spacing:1px">STARS</p>
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">${safe(subject)}</h1>
${body}
<p style="margin:24px 0"><a href="${safe(link)}" style="display:inline-block;padding:12px 20px;background:#7b1e5b;color:#ffffff;font-size:17px;font-weight:600;text-decoration:none;border-radius:6px">${safe(label)}</a></p>
<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #ddd4c3;font-size:14px;line-height:1.5;color:#464c5b">${safe(why)} <a href="${safe(settings)}" style="color:#7b1e5b">${safe(settingsLabel)}</a></p>
</div>
</body>
</html>
`;
}

function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
