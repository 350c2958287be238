import { programmeQuestion, type ProgrammeShown } from '../features/programme/index.ts';
import { providerQuestion } from '../features/providers/index.ts';
import { sourceQuestion } from '../features/funding/index.ts';
import type { HeadTools } from '../page/page.ts';
import type { Place } from '../page/place.ts';
import type { StudyMode } from '../gql/reading/graphql.ts';
import { address } from '../routes.ts';
import type { Locale } from '../languages.ts';

type Thing = Record<string, unknown>;

const courseModes: Record<StudyMode, string> = { ON_SITE: 'Onsite', REMOTE: 'Online', HYBRID: 'Blended' };
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What a page is about in the words of schema.org (CAT-10): a course with its runs, a provider, a source of funding, or the site itself. */
export function structuredData(place: Place, { answers }: HeadTools, origin: string): Thing | null {
  const { name, locale, params } = place;
  switch (name) {
    case 'programme': {
      const programme = answers.read(programmeQuestion(locale, params.slug ?? '')).data?.programme;
      return programme ? course(programme, locale, origin) : null;
    }
    case 'provider': {
      const provider = answers.read(providerQuestion(locale, params.slug ?? '')).data?.provider;
      return provider
        ? {
            '@context': 'https://schema.org',
            '@type': 'EducationalOrganization',
            name: provider.name,
            url: origin + address('provider', locale, params),
            description: provider.description ?? undefined,
            sameAs: provider.website ?? undefined,
            email: provider.email ?? undefined,
            telephone: provider.phone ?? undefined,
            address: provider.address ?? undefined,
          }
        : null;
    }
    case 'fundingSource': {
      const source = answers.read(sourceQuestion(locale, params.code ?? '')).data?.fundingSource;
      return source
        ? {
            '@context': 'https://schema.org',
            '@type': 'GovernmentService',
            name: source.name,
            identifier: source.code,
            description: source.description,
            url: origin + address('fundingSource', locale, params),
            provider: { '@type': 'GovernmentOrganization', name: source.institution },
            audience: { '@type': 'Audience', audienceType: source.whoCanApply },
          }
        : null;
    }
    case 'home':
      return {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: 'STARS',
        url: origin + address('home', locale),
        inLanguage: locale,
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${origin}${address('catalogue', locale)}?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        },
      };
    default:
      return null;
  }
}

function course(programme: ProgrammeShown, locale: Locale, origin: string): Thing {
  const { slug, title, summary, provider, price, publicRating, groups, language, hours, creditPoints, document, sections } = programme;
  const organisation = {
    '@type': 'EducationalOrganization',
    name: provider.name,
    url: origin + address('provider', locale, { slug: provider.slug }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: title,
    description: summary || sections.whatYouWillLearn || title,
    url: origin + address('programme', locale, { slug }),
    inLanguage: language,
    provider: organisation,
    timeRequired: `PT${hours}H`,
    educationalCredentialAwarded: document ?? undefined,
    numberOfCredits: creditPoints ?? undefined,
    coursePrerequisites: sections.whatYouNeedBefore ?? undefined,
    offers: { '@type': 'Offer', category: 'Partially Free', price: (price.cents / 100).toFixed(2), priceCurrency: 'EUR' },
    aggregateRating:
      publicRating.average == null
        ? undefined
        : {
            '@type': 'AggregateRating',
            ratingValue: publicRating.average.toFixed(1),
            ratingCount: publicRating.respondents,
            bestRating: 5,
            worstRating: 1,
          },
    hasCourseInstance: groups.nodes
      .filter(({ status }) => status !== 'CANCELLED')
      .map((group) => ({
        '@type': 'CourseInstance',
        courseMode: courseModes[group.mode],
        startDate: group.startsOn,
        endDate: group.endsOn,
        inLanguage: group.language,
        location:
          group.mode === 'REMOTE' || !group.place
            ? { '@type': 'VirtualLocation', url: origin + address('programme', locale, { slug }) }
            : { '@type': 'Place', address: group.place.address },
        courseWorkload: `PT${hours}H`,
        courseSchedule: group.weeklyTimes.map(({ weekday, startsAt, endsAt }) => ({
          '@type': 'Schedule',
          repeatFrequency: 'P1W',
          byDay: `https://schema.org/${weekdays[weekday - 1]}`,
          startTime: startsAt,
          endTime: endsAt,
        })),
        instructor: group.teachers.map((name) => ({ '@type': 'Person', name })),
      })),
  };
}
