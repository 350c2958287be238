import { forReader, inLocale, Locale } from '../../../../shared/translation.ts';
import type { DemonstrationPerson } from '../demonstration-people.queries.ts';
import type { NewcomerField, NewcomerForm } from '../newcomer.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/page.ts';

interface PickPerson {
  uid: string;
  locale: Locale;
  people: DemonstrationPerson[];
  form?: NewcomerForm | undefined;
}

/** The login page of the embedded identity provider: pick a demonstration person, or be somebody new. */
export function pickPersonPage({ uid, locale, people, form }: PickPerson): string {
  const words = forReader(WORDS, locale);
  const problems = FIELDS.flatMap(({ name }) => (form?.problems[name] ? [[name, form.problems[name]] as const] : []));
  const action = `/oidc/person/${uid}?lang=${locale.toLowerCase()}`;
  return page({
    locale,
    title: problems.length > 0 ? `${words.problem}: ${words.title}` : words.title,
    otherLanguage: `/oidc/person/${uid}?lang=${locale === Locale.LV ? 'en' : 'lv'}`,
    body: html`
${problems.length > 0 ? html`<div class="problems" role="alert" tabindex="-1" autofocus><h2>${words.problem}</h2><ul>${problems.map(([name, text]) => html`<li><a href="#${name}">${inLocale(text, locale)}</a></li>`)}</ul></div>` : null}
<h1>${words.title}</h1>
<p class="notice">${words.notice}</p>
${
  people.length > 0
    ? html`<form method="post" action="${action}">
${list(
  'residents',
  words.residents,
  people.filter((person) => !person.isStaff),
  locale,
)}
${list(
  'staff',
  words.staff,
  people.filter((person) => person.isStaff),
  locale,
  html`<div class="check"><input type="checkbox" id="secondFactor" name="secondFactor" value="yes" checked><label for="secondFactor">${words.secondFactor}</label></div>`,
)}
</form>`
    : null
}
<h2>${words.somebodyNew}</h2>
<p>${words.whySomebodyNew}</p>
<form method="post" action="${action}" novalidate>
${FIELDS.map((field) => input(field, locale, form))}
<button class="action">${words.enter}</button>
</form>`,
  });
}

function list(id: string, title: string, people: DemonstrationPerson[], locale: Locale, before?: Html): Html | null {
  if (people.length === 0) return null;
  return html`<h2 id="${id}">${title}</h2>
${before ?? null}
<ul class="people" aria-labelledby="${id}">${people.map((person) => html`<li><button name="person" value="${person.id}"><strong>${person.name}</strong><span>${inLocale(person.story, locale)}</span></button></li>`)}</ul>`;
}

interface Field {
  name: NewcomerField;
  type: 'text' | 'date';
  autocomplete: string;
}

const FIELDS: Field[] = [
  { name: 'givenName', type: 'text', autocomplete: 'given-name' },
  { name: 'familyName', type: 'text', autocomplete: 'family-name' },
  { name: 'birthDate', type: 'date', autocomplete: 'bday' },
  { name: 'personalCode', type: 'text', autocomplete: 'off' },
];

function input({ name, type, autocomplete }: Field, locale: Locale, form?: NewcomerForm): Html {
  const words = forReader(WORDS, locale).fields[name];
  const problem = form?.problems[name];
  const describedBy = [words.hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`<div class="field"><label for="${name}">${words.label}</label>
${words.hint ? html`<p class="hint" id="${name}-hint">${words.hint}</p>` : null}
${problem ? html`<p class="problem" id="${name}-problem">${inLocale(problem, locale)}</p>` : null}
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${form?.values[name] ?? ''}"${describedBy ? html` aria-describedby="${describedBy}"` : null}${problem ? html` aria-invalid="true"` : null}></div>`;
}

const WORDS = {
  [Locale.LV]: {
    title: 'Kas tu esi?',
    problem: 'Kaut kas nav kārtībā',
    notice: 'Šī ir izmēģinājuma pieslēgšanās. Īstajā vietnē te pieslēdzas ar eParakstu vai internetbanku.',
    residents: 'Iedzīvotāji',
    staff: 'Darbinieki',
    somebodyNew: 'Vai esi kāds cits',
    whySomebodyNew: 'Tā var izmēģināt reģistrāciju no paša sākuma. Ieraksti izdomātus datus.',
    secondFactor: 'Pieslēgties ar otro faktoru; bez tā darbinieka lomas nav',
    enter: 'Pieslēgties',
    fields: {
      givenName: { label: 'Vārds', hint: '' },
      familyName: { label: 'Uzvārds', hint: '' },
      birthDate: { label: 'Dzimšanas datums', hint: '' },
      personalCode: { label: 'Personas kods', hint: '11 cipari. Derēs arī jebkurš kods, kas sākas ar 32.' },
    },
  },
  [Locale.EN]: {
    title: 'Who are you?',
    problem: 'Something is not right',
    notice: 'This is a login for trying things out. On the real site people log in with eParaksts or their bank.',
    residents: 'Residents',
    staff: 'Staff',
    somebodyNew: 'Or be somebody else',
    whySomebodyNew: 'So you can try the registration from the very start. Enter made-up data.',
    secondFactor: 'Log in with a second factor; without it there are no staff roles',
    enter: 'Log in',
    fields: {
      givenName: { label: 'Given name', hint: '' },
      familyName: { label: 'Family name', hint: '' },
      birthDate: { label: 'Birth date', hint: '' },
      personalCode: { label: 'Personal code', hint: '11 digits. Any code that begins with 32 will do.' },
    },
  },
};
