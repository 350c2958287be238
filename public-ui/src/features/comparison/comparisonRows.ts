import type { ComparisonPage_ProgrammeQuery } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import type { PricesForMe } from '../pricing/index.ts';
import { useSchedule } from '../../i18n/ScheduleText.tsx';

export type ComparedProgramme = NonNullable<ComparisonPage_ProgrammeQuery['programme']>;

export interface ComparisonRow {
  key: string;
  title: string;
  cells: string[];
  differs: boolean;
}

/** One fact per row, in words: what can be read can be compared. Rows that nobody knows anything about are left out. */
export function useComparisonRows(programmes: ComparedProgramme[], prices: PricesForMe): ComparisonRow[] {
  const t = useT('comparison');
  const common = useT('common');
  const format = useFormat();
  const schedule = useSchedule();
  const priceForMe = ({ id }: ComparedProgramme) => {
    const quote = prices.of(id);
    return quote
      ? quote.isAvailable
        ? `${format.money(quote.youPay.cents)}. ${quote.reason}`
        : `${common('notAvailable')}. ${quote.reason}`
      : null;
  };
  const facts: Record<string, (programme: ComparedProgramme) => string | null | undefined> = {
    priceForMe,
    price: ({ price }) => format.money(price.cents),
    start: ({ nextGroup }) => nextGroup && format.day(nextGroup.startsOn),
    end: ({ nextGroup }) => nextGroup && format.day(nextGroup.endsOn),
    times: ({ nextGroup }) => nextGroup && schedule(nextGroup.weeklyTimes),
    places: ({ nextGroup }) => nextGroup && format.number(nextGroup.placesLeft),
    mode: ({ mode }) => common(`mode.${mode}`),
    place: ({ nextGroup }) => nextGroup?.place?.municipality?.name,
    hours: ({ hours }) => common('hours', { count: hours }),
    kind: ({ kind }) => common(`kind.${kind}`),
    rating: ({ publicRating: { average, respondents } }) =>
      average == null ? null : `${format.rating(average)} · ${common('ratings', { count: respondents })}`,
    provider: ({ provider }) => provider.name,
    level: ({ digcompLevel }) => (digcompLevel == null ? null : format.number(digcompLevel)),
    language: ({ language }) => format.language(language),
    before: ({ sections }) => sections.whatYouNeedBefore,
    document: ({ document }) => document,
    test: ({ finalTest }) => finalTest,
    sector: ({ sector }) => sector?.name,
    sources: ({ fundingSources }) => format.list(fundingSources.map(({ shortName }) => shortName)),
    status: ({ applicationStatus }) => common(`availability.${applicationStatus}`),
  };
  return Object.entries(facts).flatMap(([key, fact]): ComparisonRow[] => {
    const values = programmes.map((programme) => fact(programme) || null);
    if (values.every((value) => value === null)) return [];
    return [
      {
        key,
        title: t(`row.${key}` as 'row.price'),
        cells: values.map((value) => value ?? t('unknown')),
        differs: new Set(values).size > 1,
      },
    ];
  });
}
