import { Migration } from '@mikro-orm/migrations';

/** Draws (BEY-20): their tables, and what the database itself refuses so that nobody can bend a draw afterwards. */
export class Migration20260101000700_draws extends Migration {
  override up(): void {
    this.addSql(
      `create table "draw" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "code" text not null, "funding_source_id" uuid not null, "opens_at" timestamptz not null, "closes_at" timestamptz not null, "draw_at" timestamptz not null, "status" text not null default 'COMMITTED', "commitment" text not null, "seed_sealed" text not null, "committed_at" timestamptz not null, "list_digest" text null, "frozen_at" timestamptz null, "seed" text null, "revealed_at" timestamptz null, "decided_at" timestamptz null, "result" jsonb null, "stopped_at" timestamptz null, "stop_reason" jsonb null, "stopped_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`alter table "draw" add constraint "draw_code_unique" unique ("code")`);
    this.addSql(`create index "draw_stopped_by_id_index" on "draw" ("stopped_by_id")`);
    this.addSql(`create index "draws_under_way" on "draw" ("closes_at") where status in ('COMMITTED', 'FROZEN', 'REVEALED')`);
    this.addSql(`alter table "draw" add constraint "one_draw_of_a_window" unique ("funding_source_id", "opens_at")`);
    this.addSql(
      `create table "draw_ticket" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "draw_id" uuid not null, "account_id" uuid not null, "ticket" text not null, "issued_at" timestamptz not null, "sheet" int null, "rank" int null, primary key ("id"))`,
    );
    this.addSql(`create index "draw_ticket_account_id_index" on "draw_ticket" ("account_id")`);
    this.addSql(`create index "draw_ticket_draw_id_sheet_index" on "draw_ticket" ("draw_id", "sheet")`);
    this.addSql(`alter table "draw_ticket" add constraint "a_ticket_is_there_once" unique ("draw_id", "ticket")`);
    this.addSql(`alter table "draw_ticket" add constraint "one_ticket_per_person_and_draw" unique ("draw_id", "account_id")`);
    this.addSql(
      `create table "draw_sheet" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "draw_id" uuid not null, "number" int not null, "at" timestamptz not null, "tickets" int not null, "digest" text not null, primary key ("id"))`,
    );
    this.addSql(`alter table "draw_sheet" add constraint "sheets_follow_one_another" unique ("draw_id", "number")`);
    this.addSql(
      `alter table "draw" add constraint "draw_funding_source_id_foreign" foreign key ("funding_source_id") references "funding_source" ("id")`,
    );
    this.addSql(
      `alter table "draw" add constraint "draw_stopped_by_id_foreign" foreign key ("stopped_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(`alter table "draw" add constraint "a_draw_follows_its_window" check (opens_at < closes_at and closes_at < draw_at)`);
    this.addSql(
      `alter table "draw" add constraint "draw_status_check" check ("status" in ('COMMITTED', 'FROZEN', 'REVEALED', 'DECIDED', 'STOPPED'))`,
    );
    this.addSql(`alter table "draw_ticket" add constraint "draw_ticket_draw_id_foreign" foreign key ("draw_id") references "draw" ("id")`);
    this.addSql(
      `alter table "draw_ticket" add constraint "draw_ticket_account_id_foreign" foreign key ("account_id") references "learning_account" ("id")`,
    );
    this.addSql(`alter table "draw_sheet" add constraint "draw_sheet_draw_id_foreign" foreign key ("draw_id") references "draw" ("id")`);

    this.addSql(`alter table "application" add "draw_ticket_id" uuid null, add "drawn_number" bigint null`);
    this.addSql(
      `alter table "application" add constraint "application_draw_ticket_id_foreign" foreign key ("draw_ticket_id") references "draw_ticket" ("id") on delete set null`,
    );
    this.addSql(`create index "applications_of_a_draw" on "application" ("draw_ticket_id") where draw_ticket_id is not null`);
    this.addSql('drop index "applications_received_and_not_decided"');
    this.addSql(
      `create index "applications_received_and_not_decided" on "application" ("receipt_number") where status = 'SUBMITTED' and decided_at is null and draw_ticket_id is null`,
    );
    this.addSql('drop index "applications_waiting"');
    this.addSql(
      `create index "applications_waiting" on "application" (coalesce(drawn_number, receipt_number)) where status = 'WAITLISTED' and not holds_place`,
    );

    this.addSql(DRAW_MOVES);
    this.addSql('create trigger "a_draw_only_goes_forward" before update on "draw" for each row execute function draw_moves()');
    this.addSql(`create trigger "draws_are_kept" before delete on "draw" for each statement execute function refuse('draws_are_kept')`);
    this.addSql(TICKET_CHANGES);
    this.addSql(
      'create trigger "tickets_stay_what_they_are" before insert or update on "draw_ticket" for each row execute function draw_ticket_changes()',
    );
    this.addSql(
      `create trigger "tickets_are_kept" before delete on "draw_ticket" for each statement execute function refuse('tickets_are_kept')`,
    );
    this.addSql(
      `create trigger "sheets_are_never_rewritten" before update or delete on "draw_sheet" for each statement execute function refuse('sheets_are_never_rewritten')`,
    );
    for (const table of ['draw', 'draw_ticket', 'draw_sheet'])
      this.addSql(
        `create trigger "draws_are_never_emptied" before truncate on "${table}" for each statement execute function refuse('draws_are_kept')`,
      );
    // what the public reads is remembered until something changes
    this.addSql(
      'create trigger "tell_change" after insert or update on "draw" for each statement execute function catalogue.tell_change()',
    );
  }

  override down(): void {
    this.addSql('drop index "applications_waiting"');
    this.addSql(`create index "applications_waiting" on "application" ("receipt_number") where status = 'WAITLISTED' and not holds_place`);
    this.addSql('drop index "applications_received_and_not_decided"');
    this.addSql(
      `create index "applications_received_and_not_decided" on "application" ("receipt_number") where status = 'SUBMITTED' and decided_at is null`,
    );
    this.addSql('drop index "applications_of_a_draw"');
    this.addSql('alter table "application" drop column "draw_ticket_id", drop column "drawn_number"');
    for (const table of ['draw_sheet', 'draw_ticket', 'draw']) this.addSql(`drop table "${table}"`);
    for (const routine of ['draw_ticket_changes()', 'draw_moves()']) this.addSql(`drop function ${routine}`);
  }
}

/** What is published stays as it is, the secret number is the one that was promised, and steps follow one another. */
const DRAW_MOVES = `create function draw_moves() returns trigger language plpgsql as $$
begin
  if (new.code, new.funding_source_id, new.opens_at, new.closes_at, new.draw_at, new.commitment, new.seed_sealed, new.committed_at)
     is distinct from (old.code, old.funding_source_id, old.opens_at, old.closes_at, old.draw_at, old.commitment, old.seed_sealed, old.committed_at)
     or (old.list_digest is not null and new.list_digest is distinct from old.list_digest)
     or (old.seed is not null and new.seed is distinct from old.seed)
     or (old.result is not null and new.result is distinct from old.result)
     or (old.stop_reason is not null and new.stop_reason is distinct from old.stop_reason) then
    raise exception 'what is published of a draw stays as it is' using errcode = 'check_violation', constraint = 'what_is_published_of_a_draw_stays';
  end if;
  if new.status <> old.status and (old.status, new.status) not in (
    ('COMMITTED', 'FROZEN'), ('FROZEN', 'REVEALED'), ('REVEALED', 'DECIDED'), ('COMMITTED', 'STOPPED'), ('FROZEN', 'STOPPED')) then
    raise exception 'a draw does not go from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'a_draw_only_goes_forward';
  end if;
  if new.seed is not null and encode(sha256(convert_to(new.seed, 'UTF8')), 'hex') <> new.commitment then
    raise exception 'the secret number is not the one that was promised' using errcode = 'check_violation', constraint = 'the_secret_number_is_the_one_promised';
  end if;
  if (new.seed is not null and new.status in ('COMMITTED', 'FROZEN'))
     or (new.list_digest is null and new.status in ('FROZEN', 'REVEALED', 'DECIDED'))
     or (new.seed is null and new.status in ('REVEALED', 'DECIDED'))
     or ((new.result is not null) <> (new.status = 'DECIDED'))
     or ((new.stop_reason is not null) <> (new.status = 'STOPPED')) then
    raise exception 'a draw publishes each thing in its turn' using errcode = 'check_violation', constraint = 'a_draw_publishes_each_thing_in_its_turn';
  end if;
  return new;
end $$`;

/** A ticket is given while the window is open, is put on one sheet and gets one place in the order, each once. */
const TICKET_CHANGES = `create function draw_ticket_changes() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.sheet is not null or new.rank is not null or not exists (select from draw d where d.id = new.draw_id and d.status = 'COMMITTED') then
      raise exception 'the list of tickets is closed' using errcode = 'check_violation', constraint = 'the_list_of_tickets_is_closed';
    end if;
  elsif (new.draw_id, new.account_id, new.ticket, new.issued_at) is distinct from (old.draw_id, old.account_id, old.ticket, old.issued_at)
     or (old.sheet is not null and new.sheet is distinct from old.sheet) or (old.rank is not null and new.rank is distinct from old.rank) then
    raise exception 'a ticket stays what it is' using errcode = 'check_violation', constraint = 'a_ticket_stays_what_it_is';
  end if;
  return new;
end $$`;
