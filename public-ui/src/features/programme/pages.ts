import type { HeadTools, Page } from '../../page/page.ts';
import { ProgrammePage } from './ProgrammePage.tsx';
import { type ProgrammeShown, programmeQuestion } from './programmeQuestion.ts';

export const programmePage: Page = {
  Component: ProgrammePage,
  messages: ['programme', 'favourites'],
  questions: ({ locale, params }) => [programmeQuestion(locale, params.slug ?? '')],
  head: ({ locale, params }, tools) => {
    const programme = tools.answers.read(programmeQuestion(locale, params.slug ?? '')).data?.programme;
    if (!programme) return { title: tools.translate('programme')('notFound'), description: '', isFound: false };
    return { title: programme.title, description: descriptionOf(programme, tools) };
  },
};

function descriptionOf({ summary, kind, hours, mode, provider, price }: ProgrammeShown, { translate, formats }: HeadTools): string {
  if (summary) return summary;
  const common = translate('common');
  return translate('programme')('metaDescription', {
    kind: common(`kind.${kind}`),
    hours: common('hours', { count: hours }),
    mode: common(`mode.${mode}`).toLocaleLowerCase(),
    provider: provider.name,
    price: formats.money(price.cents),
  });
}
