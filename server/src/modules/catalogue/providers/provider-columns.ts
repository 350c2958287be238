import type { Selection } from '../../../shared/read-model/selection.ts';
import { AT, type Column, jsonList, jsonObject } from '../../../shared/read-model/shape.ts';
import { publicRating, ratingOfSums } from '../ratings/public-rating.ts';
import { word } from '../../platform/vocabularies/vocabulary-columns.ts';
import type { ProviderType } from './provider.type.ts';

const place: Record<string, Column> = { id: 'd.id', address: 'd.address', municipality: word('MUNICIPALITY', 'd.municipality_code') };

/** A delivery place `d` as JSON. */
export function placeJson(asked: Selection): string {
  return jsonObject(place, asked);
}

const provider: Record<string, Column> = {
  id: 'v.id',
  slug: 'v.slug',
  name: 'v.name',
  registrationNumber: 'v.registration_number',
  description: 'v.description',
  website: 'v.website',
  email: 'v.email',
  phone: 'v.phone',
  address: 'v.address',
  municipality: word('MUNICIPALITY', 'v.municipality_code'),
  places: (asked) => `(select ${jsonList(placeJson(asked), 'd.address, d.id')} from delivery_place d where d.provider_id = v.id)`,
  programmeCount: `(select count(*) from catalogue.listing offered where offered.provider_id = v.id and offered.status = 'PUBLISHED')`,
  accreditation: `(select json_build_object('status', v.accreditation->>'status', 'by', v.accreditation->'by', 'until', v.accreditation->>'until', 'isInForce',
      v.accreditation->>'status' <> 'WITHDRAWN' and coalesce((v.accreditation->>'until')::date >= (${AT} at time zone 'Europe/Riga')::date, true)) where jsonb_typeof(v.accreditation) = 'object')`,
  qualityLinks: 'v.quality_links',
  ratingHistory: `(select coalesce(json_agg(json_build_object('year', counted.year, 'stars', counted.stars, 'respondents', counted.respondents) order by counted.year desc), '[]') from (
      select extract(year from a.answered_at at time zone 'Europe/Riga')::int as year, sum(a.knowledge + a.content + a.teacher + a.organisation)::int as stars, count(*)::int as respondents
      from survey_answer a join programme offered on offered.id = a.programme_id where offered.provider_id = v.id group by 1) counted)`,
  // over all programmes the provider ever had: with the aspects twenty counts of stars, without them two sums are enough
  publicRating: (asked) =>
    asked.has('aspects')
      ? `(select json_agg(added.count order by added.place) from (
          select counted.place, sum(counted.stars) as count from catalogue.listing offered, unnest(offered.rating_spread) with ordinality counted(stars, place)
          where offered.provider_id = v.id group by counted.place) added)`
      : `(select json_build_object('stars', coalesce(sum(offered.rating_stars), 0), 'respondents', coalesce(sum(offered.rating_count), 0)) from catalogue.listing offered where offered.provider_id = v.id)`,
};

/** A provider `v` as JSON. */
export function providerJson(asked: Selection): string {
  return jsonObject(provider, asked);
}

const NO_STARS = Array.from({ length: 20 }, () => 0);

/** What the database gives becomes what the API promises. */
export function finishProvider(row: ProviderType): ProviderType {
  const given = row.publicRating as unknown as readonly number[] | { stars: number; respondents: number } | null | undefined;
  if (given !== undefined)
    row.publicRating = given && 'stars' in given ? ratingOfSums(given.stars, given.respondents) : publicRating(given ?? NO_STARS);
  const years = row.ratingHistory as unknown as readonly { year: number; stars: number; respondents: number }[] | undefined;
  if (years) row.ratingHistory = years.map(({ year, stars, respondents }) => ({ year, rating: ratingOfSums(stars, respondents) }));
  return row;
}
