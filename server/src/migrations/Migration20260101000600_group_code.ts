import { Migration } from '@mikro-orm/migrations';

/** Numbers by which people name groups; none is given twice. */
export class Migration20260101000600_group_code extends Migration {
  override up(): void {
    this.addSql('create sequence group_code');
  }

  override down(): void {
    this.addSql('drop sequence group_code');
  }
}
