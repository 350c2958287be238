import type { MikroORM } from '@mikro-orm/postgresql';
import { FundingSourceStatus } from '../modules/rules/funding-sources/funding-source-status.enum.ts';
import { SourceProgramme } from '../modules/rules/funding-sources/source-programme.entity.ts';
import { FundingSource } from '../modules/rules/funding-sources/funding-source.entity.ts';
import { GroupStatus } from '../modules/catalogue/groups/group-status.enum.ts';
import { Group, type WeeklyTime } from '../modules/catalogue/groups/group.entity.ts';
import { ProgrammeKind } from '../modules/catalogue/programmes/programme-kind.enum.ts';
import { ProgrammeStatus } from '../modules/catalogue/programmes/programme-status.enum.ts';
import { Programme, type ProgrammeSections } from '../modules/catalogue/programmes/programme.entity.ts';
import { StudyMode } from '../modules/catalogue/programmes/study-mode.enum.ts';
import { DeliveryPlace } from '../modules/catalogue/providers/delivery-place.entity.ts';
import { Provider } from '../modules/catalogue/providers/provider.entity.ts';
import { SurveyAnswer } from '../modules/training/surveys/survey-answer.entity.ts';
import { VocabularyEntry } from '../modules/platform/vocabularies/vocabulary-entry.entity.ts';
import { Vocabulary } from '../modules/platform/vocabularies/vocabulary.enum.ts';
import { dayInRiga } from '../shared/clock.ts';
import type { Translation } from '../shared/translation.ts';

/** A text in Latvian alone, or in both languages. */
type Words = string | Translation;

export interface GivenProgramme {
  title?: Words;
  slug?: string;
  summary?: Words | null;
  description?: Words;
  sections?: ProgrammeSections;
  kind?: ProgrammeKind;
  mode?: StudyMode;
  status?: ProgrammeStatus;
  hours?: number;
  priceCents?: number;
  language?: string;
  sector?: string | null;
  digcompLevel?: number | null;
  competences?: string[];
  qualification?: string | null;
  participants?: number;
  teachers?: string[];
  provider?: Provider;
  fundingSources?: FundingSource[];
  places?: DeliveryPlace[];
}

export interface GivenGroup {
  programme?: Programme;
  mode?: StudyMode;
  place?: DeliveryPlace | null;
  status?: GroupStatus;
  startsOn?: string;
  endsOn?: string;
  applicationsFrom?: Date;
  applicationsUntil?: Date;
  maximumSize?: number;
  minimumSize?: number;
  placesTaken?: number;
  language?: string;
  teachers?: string[];
  weeklyTimes?: WeeklyTime[];
}

export interface GivenStars {
  knowledge?: number;
  content?: number;
  teacher?: number;
  organisation?: number;
  comment?: string;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Builds what a test needs and nothing else: `const w = world(app.orm, app.clock); const programme = await w.programme({ priceCents: 39519 });`
 * What is not given gets a plain value: a published programme of its own provider, an open group that starts in four weeks.
 */
export function world(orm: MikroORM, clock: { now(): Date } = { now: () => new Date() }) {
  let made = 0;
  const next = () => ++made;
  const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY);

  async function keep<T extends object>(make: (em: MikroORM['em']) => T): Promise<T> {
    const em = orm.em.fork();
    const thing = make(em as MikroORM['em']);
    await em.persist(thing).flush();
    return thing;
  }

  async function provider(
    given: Partial<
      Pick<Provider, 'name' | 'slug' | 'registrationNumber' | 'website' | 'email' | 'phone' | 'address' | 'municipalityCode'>
    > & { description?: Words } = {},
  ): Promise<Provider> {
    const number = next();
    return keep((em) =>
      em.create(Provider, {
        name: `Mācību centrs ${number}`,
        slug: `macibu-centrs-${number}`,
        registrationNumber: String(40_000_000_000 + number),
        ...given,
        description: words(given.description ?? null),
      }),
    );
  }

  async function place(given: { provider?: Provider; address?: string; municipality?: string | null } = {}): Promise<DeliveryPlace> {
    const owner = given.provider ?? (await provider());
    return keep((em) =>
      em.create(DeliveryPlace, {
        provider: owner.id,
        address: given.address ?? `Skolas iela ${next()}, Rīga`,
        municipalityCode: given.municipality ?? null,
      }),
    );
  }

  async function fundingSource(
    given: {
      code?: string;
      name?: Words;
      shortName?: Words;
      status?: FundingSourceStatus;
      eligibleFrom?: string;
      eligibleUntil?: string;
    } = {},
  ): Promise<FundingSource> {
    const number = next();
    return keep((em) =>
      em.create(FundingSource, {
        code: given.code ?? `9.9.9.${number}.i`,
        name: words(given.name ?? `Projekts ${number}`),
        shortName: words(given.shortName ?? given.name ?? `Projekts ${number}`),
        description: { lv: 'Maksā par mācībām.', en: 'Pays for training.' },
        whoCanApply: { lv: 'Ikviens.', en: 'Anybody.' },
        howToApply: { lv: ['Izvēlies programmu.', 'Piesakies.'], en: ['Choose a programme.', 'Apply.'] },
        institution: { lv: 'Aģentūra', en: 'Agency' },
        contactEmail: 'projekts@example.lv',
        eligibleFrom: given.eligibleFrom ?? '2024-01-01',
        eligibleUntil: given.eligibleUntil ?? '2030-12-31',
        status: given.status ?? FundingSourceStatus.PUBLISHED,
        requiresFourEyes: false,
      }),
    );
  }

  async function entry(
    vocabulary: Vocabulary,
    code: string,
    name: Words = code,
    more: { parentCode?: string; position?: number; validFrom?: string; validUntil?: string } = {},
  ): Promise<VocabularyEntry> {
    return keep((em) =>
      em.create(VocabularyEntry, {
        vocabulary,
        code,
        name: words(name),
        position: more.position ?? next(),
        validFrom: more.validFrom ?? '2024-01-01',
        validUntil: more.validUntil ?? null,
        parentCode: more.parentCode ?? null,
      }),
    );
  }

  async function programme(given: GivenProgramme = {}): Promise<Programme> {
    const number = next();
    const owner = given.provider ?? (await provider());
    return keep((em) => {
      const made = em.create(Programme, {
        slug: given.slug ?? `programma-${number}`,
        title: words(given.title ?? { lv: `Programma ${number}`, en: `Programme ${number}` }),
        summary: words(given.summary ?? null),
        description: words(given.description ?? 'Apraksts.'),
        sections: given.sections ?? {},
        kind: given.kind ?? ProgrammeKind.STUDY_COURSE,
        mode: given.mode ?? StudyMode.ON_SITE,
        status: given.status ?? ProgrammeStatus.PUBLISHED,
        hours: given.hours ?? 80,
        priceCents: given.priceCents ?? 40_000,
        language: given.language ?? 'lv',
        sectorCode: given.sector ?? null,
        digcompLevel: given.digcompLevel ?? null,
        competenceCodes: given.competences ?? [],
        qualificationCode: given.qualification ?? null,
        participants: given.participants ?? 0,
        teachers: given.teachers ?? [],
        provider: owner.id,
      });
      for (const source of given.fundingSources ?? []) em.create(SourceProgramme, { programme: made, fundingSource: source.id });
      for (const address of given.places ?? []) made.places.add(em.getReference(DeliveryPlace, address.id));
      return made;
    });
  }

  async function group(given: GivenGroup = {}): Promise<Group> {
    const number = next();
    const of = given.programme ?? (await programme());
    const startsOn = given.startsOn ?? dayInRiga(inDays(28));
    return keep((em) =>
      em.create(Group, {
        code: `G-${number}`,
        programme: of.id,
        mode: given.mode ?? of.mode,
        place: given.place?.id ?? null,
        startsOn,
        endsOn: given.endsOn ?? dayInRiga(new Date(Date.parse(startsOn) + 60 * DAY)),
        weeklyTimes: given.weeklyTimes ?? [{ weekday: 2, startsAt: '18:00', endsAt: '20:30' }],
        language: given.language ?? of.language,
        teachers: given.teachers ?? [],
        minimumSize: given.minimumSize ?? 5,
        maximumSize: given.maximumSize ?? 20,
        placesTaken: given.placesTaken ?? 0,
        applicationsFrom: given.applicationsFrom ?? inDays(-7),
        applicationsUntil: given.applicationsUntil ?? inDays(21),
        status: given.status ?? GroupStatus.OPEN,
      }),
    );
  }

  /** One survey answer of somebody who completed; without stars five of each. */
  async function answer(of: Programme, stars: GivenStars = {}): Promise<SurveyAnswer> {
    return keep((em) =>
      em.create(SurveyAnswer, {
        programme: of.id,
        knowledge: stars.knowledge ?? 5,
        content: stars.content ?? 5,
        teacher: stars.teacher ?? 5,
        organisation: stars.organisation ?? 5,
        comment: stars.comment ?? null,
        answeredAt: clock.now(),
      }),
    );
  }

  async function answers(of: Programme, howMany: number, stars: GivenStars = {}): Promise<void> {
    for (let count = 0; count < howMany; count++) await answer(of, stars);
  }

  return { provider, place, fundingSource, entry, programme, group, answer, answers };
}

export type World = ReturnType<typeof world>;

function words(text: Words): Translation;
function words(text: Words | null): Translation | null;
function words(text: Words | null): Translation | null {
  return typeof text === 'string' ? { lv: text } : text;
}
