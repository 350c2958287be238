import type { Selection } from '../../../shared/read-model/selection.ts';
import { type Column, jsonList, jsonObject } from '../../../shared/read-model/shape.ts';
import { finishProvider, placeJson, providerJson } from '../providers/provider-columns.ts';
import { ANSWERS_FOR_A_RATING, publicRating } from '../ratings/public-rating.ts';
import { qualification, word } from '../../platform/vocabularies/vocabulary-columns.ts';
import { programmeParts } from './programme-parts.ts';
import type { ProgrammeType } from './programme.type.ts';

const price: Record<string, Column> = { cents: 'p.price_cents', currency: `'EUR'` };

const rating: Record<string, Column> = {
  average: 'l.rating_tenths / 10.0',
  respondents: 'l.rating_count',
  published: 'l.rating_tenths is not null',
  answersNeeded: `greatest(0, ${ANSWERS_FOR_A_RATING} - l.rating_count)`,
};

const programme: Record<string, Column> = {
  id: 'p.id',
  slug: 'p.slug',
  title: 'p.title',
  summary: `coalesce(p.summary, '{"lv": ""}'::jsonb)`,
  description: 'p.description',
  sections: 'p.sections',
  kind: 'p.kind',
  status: 'p.status',
  mode: 'p.mode',
  hours: 'p.hours',
  practiceHours: 'p.practice_hours',
  creditPoints: 'p.credit_points',
  price: (asked) => jsonObject(price, asked, ['cents']),
  language: 'p.language',
  sector: word('SECTOR', 'p.sector_code'),
  digcompLevel: 'p.digcomp_level',
  digcompCompetences: `(
    select ${jsonList(`json_build_object('code', c.code, 'name', coalesce(word.name, jsonb_build_object('lv', c.code)), 'area', coalesce(word.parent_code, split_part(c.code, '.', 1)))`, 'c.code')}
    from unnest(p.competence_codes) c(code) left join vocabulary_entry word on word.vocabulary = 'DIGCOMP_COMPETENCE' and word.code = c.code)`,
  qualification: qualification('p.qualification_code'),
  finalTest: 'p.final_test',
  document: 'p.document',
  website: 'p.website',
  teachers: 'p.teachers',
  participants: 'p.participants',
  provider: providerJson,
  places: (asked) =>
    `(select ${jsonList(placeJson(asked), 'd.address, d.id')} from programme_place at join delivery_place d on d.id = at.delivery_place_id where at.programme_id = p.id)`,
  applicationStatus: 'l.availability',
  opensOn: `(l.opens_at at time zone 'Europe/Riga')::date`,
  // without the aspects what the listing holds already is enough
  publicRating: (asked) => (asked.has('aspects') ? 'l.rating_spread' : jsonObject(rating, asked, [])),
};

export interface ProgrammeShape {
  /** A programme `p` as JSON with the asked fields. */
  json: string;
  /** What has to be joined to `programme p` for it. */
  joins: string;
}

const shapes = new Map<string, ProgrammeShape>();

/** Looks ahead: joins and adds up only what was asked. */
export function programmeShape(asked: Selection): ProgrammeShape {
  let shape = shapes.get(asked.key);
  if (!shape) {
    const parts = programmeParts().filter(({ field }) => asked.has(field));
    const needsListing = ['applicationStatus', 'opensOn', 'publicRating'].some((field) => asked.has(field));
    const joins = [
      asked.has('provider') ? 'join provider v on v.id = p.provider_id' : '',
      needsListing || parts.some((part) => part.needsListing) ? 'join catalogue.listing l on l.id = p.id' : '',
      ...parts.map((part) => part.joins ?? ''),
    ];
    const columns = { ...programme, ...Object.fromEntries(parts.map(({ field, column }) => [field, column])) };
    shape = { json: jsonObject(columns, asked), joins: joins.join(' ') };
    if (shapes.size < 1_000) shapes.set(asked.key, shape);
  }
  return shape;
}

/** What the database gives becomes what the API promises. */
export function finishProgramme(row: ProgrammeType): ProgrammeType {
  const counts: unknown = row.publicRating;
  if (Array.isArray(counts)) row.publicRating = publicRating(counts as number[]);
  if (row.provider) finishProvider(row.provider);
  for (const { field, finish } of programmeParts()) {
    const value = (row as unknown as Record<string, object | null | undefined>)[field];
    if (finish && value) finish(value);
  }
  return row;
}
