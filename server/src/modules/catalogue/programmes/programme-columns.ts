import type { Selection } from '../../../shared/read-model/selection.ts';
import { type Column, jsonList, jsonObject } from '../../../shared/read-model/shape.ts';
import { finishGroup, groupJson } from '../groups/group-columns.ts';
import { finishProvider, placeJson, providerJson } from '../providers/provider-columns.ts';
import { ANSWERS_FOR_A_RATING, publicRating } from '../ratings/public-rating.ts';
import { qualification, word } from '../../platform/vocabularies/vocabulary-columns.ts';
import type { ProgrammeType } from './programme.type.ts';

const fundingSource: Record<string, Column> = {
  id: 's.id',
  code: 's.code',
  name: 's.name',
  shortName: 's.short_name',
  description: 's.description',
  whoCanApply: 's.who_can_apply',
  howToApply: 's.how_to_apply',
  institution: 's.institution',
  contactEmail: 's.contact_email',
  contactPhone: 's.contact_phone',
  eligibleFrom: 's.eligible_from',
  eligibleUntil: 's.eligible_until',
  status: 's.status',
};

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
  fundingSources: (asked) =>
    `(select ${jsonList(jsonObject(fundingSource, asked, ['id', 'code']), 's.code')} from programme_funding_source paid join funding_source s on s.id = paid.funding_source_id where paid.programme_id = p.id and s.status <> 'DRAFT')`,
  nextGroup: (asked) => `case when g.id is not null then ${groupJson(asked)} end`,
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
    const joins = [
      ['provider'].some((field) => asked.has(field)) ? 'join provider v on v.id = p.provider_id' : '',
      ['applicationStatus', 'opensOn', 'publicRating', 'nextGroup'].some((field) => asked.has(field))
        ? 'join catalogue.listing l on l.id = p.id'
        : '',
      asked.has('nextGroup') ? 'left join learning_group g on g.id = l.next_group_id' : '',
    ];
    shape = { json: jsonObject(programme, asked), joins: joins.join(' ') };
    if (shapes.size < 1_000) shapes.set(asked.key, shape);
  }
  return shape;
}

/** What the database gives becomes what the API promises. */
export function finishProgramme(row: ProgrammeType): ProgrammeType {
  const counts: unknown = row.publicRating;
  if (Array.isArray(counts)) row.publicRating = publicRating(counts as number[]);
  if (row.provider) finishProvider(row.provider);
  if (row.nextGroup) finishGroup(row.nextGroup);
  return row;
}
