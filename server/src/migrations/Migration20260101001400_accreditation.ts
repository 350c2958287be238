import { Migration } from '@mikro-orm/migrations';

/** What state bodies and others say of a provider's quality. */
export class Migration20260101001400_accreditation extends Migration {
  override up(): void {
    this.addSql(`alter table provider add column accreditation jsonb null, add column quality_links jsonb not null default '[]'`);
  }

  override down(): void {
    this.addSql('alter table provider drop column accreditation, drop column quality_links');
  }
}
