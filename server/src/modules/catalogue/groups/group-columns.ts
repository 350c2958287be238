import type { Selection } from '../../../shared/read-model/selection.ts';
import { AT, type Column, jsonObject } from '../../../shared/read-model/shape.ts';
import { placeJson } from '../providers/provider-columns.ts';
import type { GroupType } from './group.type.ts';

const group: Record<string, Column> = {
  id: 'g.id',
  programmeId: 'g.programme_id',
  code: 'g.code',
  mode: 'g.mode',
  place: (asked) => `(select ${placeJson(asked)} from delivery_place d where d.id = g.place_id)`,
  startsOn: 'g.starts_on',
  endsOn: 'g.ends_on',
  weeklyTimes: 'g.weekly_times',
  language: 'g.language',
  teachers: 'g.teachers',
  minimumSize: 'g.minimum_size',
  maximumSize: 'g.maximum_size',
  placesTaken: 'g.places_taken',
  placesLeft: 'g.maximum_size - g.places_taken',
  applicationsFrom: 'g.applications_from',
  applicationsUntil: 'g.applications_until',
  status: 'g.status',
  isOpen: `p.status = 'PUBLISHED' and catalogue.takes_applications(g.status, g.applications_from, g.applications_until, ${AT})`,
};

/** A group `g` of a programme `p` as JSON. */
export function groupJson(asked: Selection): string {
  return jsonObject(group, asked, ['id', 'programmeId']);
}

/** Instants come out of JSON as texts. */
export function finishGroup(row: GroupType): GroupType {
  if (row.applicationsFrom) row.applicationsFrom = new Date(row.applicationsFrom);
  if (row.applicationsUntil) row.applicationsUntil = new Date(row.applicationsUntil);
  return row;
}
