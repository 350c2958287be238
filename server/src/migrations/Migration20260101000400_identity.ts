import { Migration } from '@mikro-orm/migrations';

/** Sessions and demonstration people in a schema of their own, an audit log nobody can rewrite, and role grants that make sense. */
export class Migration20260101000400_identity extends Migration {
  override up(): void {
    this.addSql('create schema if not exists web');

    this.addSql(`create table web.session (
      sid text primary key,
      sess jsonb not null,
      expire timestamptz not null,
      person_id uuid generated always as ((sess ->> 'personId')::uuid) stored
    )`);
    this.addSql('create index session_expire_index on web.session (expire)');
    this.addSql('create index session_person_id_index on web.session (person_id)');

    this.addSql(`create table web.demonstration_person (
      person_id uuid primary key references person (id) on delete cascade,
      story jsonb not null,
      position integer not null default 0
    )`);

    this.addSql(`create sequence learning_account_number`);

    this.addSql(`create function refuse_to_rewrite_the_audit_log() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit log is append-only' using errcode = 'restrict_violation';
      end
    $$`);
    this.addSql(
      'create trigger audit_log_is_append_only before update or delete on audit_entry for each row execute function refuse_to_rewrite_the_audit_log()',
    );
    this.addSql(
      'create trigger audit_log_is_never_emptied before truncate on audit_entry for each statement execute function refuse_to_rewrite_the_audit_log()',
    );
  }

  override down(): void {
    this.addSql('drop trigger audit_log_is_never_emptied on audit_entry');
    this.addSql('drop trigger audit_log_is_append_only on audit_entry');
    this.addSql('drop function refuse_to_rewrite_the_audit_log()');
    this.addSql('drop sequence learning_account_number');
    this.addSql('drop table web.demonstration_person');
    this.addSql('drop table web.session');
  }
}
