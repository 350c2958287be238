import { addProgrammePart } from '../programmes/programme-parts.ts';
import { finishGroup, groupJson } from './group-columns.ts';
import { GroupType } from './group.type.ts';

addProgrammePart({
  field: 'nextGroup',
  type: () => GroupType,
  nullable: true,
  description: 'The group one can join next; null when none is announced.',
  column: (asked) => `case when g.id is not null then ${groupJson(asked)} end`,
  joins: 'left join learning_group g on g.id = l.next_group_id',
  needsListing: true,
  finish: (group) => void finishGroup(group as GroupType),
});
