import type { Selection } from '../../shared/read-model/selection.ts';
import { type Column, jsonList, jsonObject } from '../../shared/read-model/shape.ts';
import { publicRating } from '../ratings/public-rating.ts';
import { word } from '../vocabularies/vocabulary-columns.ts';
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
  // twenty counts of stars, added up over all programmes the provider ever had
  publicRating: `(select json_agg(added.count order by added.place) from (
    select counted.place, sum(counted.stars) as count from catalogue.listing offered, unnest(offered.rating_spread) with ordinality counted(stars, place)
    where offered.provider_id = v.id group by counted.place) added)`,
};

/** A provider `v` as JSON. */
export function providerJson(asked: Selection): string {
  return jsonObject(provider, asked);
}

const NO_STARS = Array.from({ length: 20 }, () => 0);

/** What the database gives becomes what the API promises. */
export function finishProvider(row: ProviderType): ProviderType {
  const counts = (row as { publicRating?: unknown }).publicRating as number[] | null | undefined;
  if (counts !== undefined) row.publicRating = publicRating(counts ?? NO_STARS);
  return row;
}
