import type { Page } from '../../page/page.ts';
import { DrawPage } from './DrawPage.tsx';
import { drawQuestion, ticketsQuestion } from './drawQuestions.ts';

export const drawPage: Page = {
  Component: DrawPage,
  messages: ['draws'],
  questions: ({ locale, params }) => [drawQuestion(locale, params.code ?? ''), ticketsQuestion(params.code ?? '', 0, null)],
  head: ({ locale, params }, { answers, translate }) => {
    const t = translate('draws');
    const draw = answers.read(drawQuestion(locale, params.code ?? '')).data?.draw;
    if (!draw) return { title: t('notFound'), description: '', isFound: false };
    return { title: t('title', { source: draw.fundingSource.shortName }), description: t('lead') };
  },
};
