import { Migration } from '@mikro-orm/migrations';

/**
 * What opening day asks of the database (FUND-24). Thousands of applications a minute take no place while they are only received: then
 * no group is touched, and nothing that hangs on groups is set in motion.
 */
export class Migration20260101001200_opening extends Migration {
  override up(): void {
    this.addSql(PLACES_CHANGED);
  }

  /** The function before this one did the same and touched groups without need: there is nothing to take back. */
  override down(): void {}
}

/** Counts places as applications take and give them back; the check on the group refuses one too many. */
const PLACES_CHANGED = `create or replace function application_places_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from after where holds_place) then return null; end if;
    perform 1 from learning_group where id in (select group_id from after where holds_place) order by id for no key update;
    update learning_group g set places_taken = g.places_taken + moved.places
      from (select group_id, count(*)::int as places from after where holds_place group by group_id) moved
      where g.id = moved.group_id;
  elsif tg_op = 'DELETE' then
    if not exists (select from before where holds_place) then return null; end if;
    perform 1 from learning_group where id in (select group_id from before where holds_place) order by id for no key update;
    update learning_group g set places_taken = g.places_taken - moved.places
      from (select group_id, count(*)::int as places from before where holds_place group by group_id) moved
      where g.id = moved.group_id;
  else
    if not exists (select from before b join after a on a.id = b.id where (b.holds_place, b.group_id) <> (a.holds_place, a.group_id)) then return null; end if;
    perform 1 from learning_group where id in (
      select b.group_id from before b join after a on a.id = b.id where b.holds_place <> a.holds_place or b.group_id <> a.group_id
      union select a.group_id from before b join after a on a.id = b.id where b.group_id <> a.group_id
    ) order by id for no key update;
    update learning_group g set places_taken = g.places_taken + moved.places
      from (select group_id, sum(places)::int as places
              from (select a.group_id, a.holds_place::int as places from before b join after a on a.id = b.id where b.holds_place <> a.holds_place or b.group_id <> a.group_id
                    union all
                    select b.group_id, -b.holds_place::int from before b join after a on a.id = b.id where b.holds_place <> a.holds_place or b.group_id <> a.group_id) sides
             group by group_id) moved
      where g.id = moved.group_id and moved.places <> 0;
  end if;
  return null;
end $$`;
