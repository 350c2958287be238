import { Migration } from '@mikro-orm/migrations';

/** The word "null" had been kept as no word at all. */
export class Migration20260101002000_words_without_gaps extends Migration {
  override up(): void {
    for (const [table, column] of [
      ['search_synonym', 'terms'],
      ['programme', 'teachers'],
      ['learning_group', 'teachers'],
    ])
      this.addSql(
        `update "${table}" set "${column}" = array_replace("${column}", null, 'null') where array_position("${column}", null) is not null`,
      );
    this.addSql(`alter table "search_synonym" drop constraint "search_synonym_terms_check"`);
    this.addSql(
      `alter table "search_synonym" add constraint "search_synonym_terms_check" check (cardinality(terms) between 2 and 20 and array_position(terms, null) is null)`,
    );
  }

  override down(): void {
    this.addSql(`alter table "search_synonym" drop constraint "search_synonym_terms_check"`);
    this.addSql(`alter table "search_synonym" add constraint "search_synonym_terms_check" check (cardinality(terms) between 2 and 20)`);
  }
}
