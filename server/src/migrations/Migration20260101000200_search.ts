import { Migration } from '@mikro-orm/migrations';
import { startingSynonyms } from '../modules/catalogue/search/starting-synonyms.ts';
import { documents } from './search/documents.ts';
import { searches } from './search/searches.ts';
import { stemmer } from './search/stemmer.ts';
import { synonyms } from './search/synonyms.ts';
import { terms } from './search/terms.ts';
import { texts } from './search/texts.ts';

/** Latvian search in the database (CAT-4): roots of words, what programmes are found by, equal terms, slips of the finger. */
export class Migration20260101000200_search extends Migration {
  override up(): void {
    for (const step of [stemmer, texts, terms, synonyms, documents, searches]) this.addSql(step);
    const groups = JSON.stringify(startingSynonyms).replaceAll("'", "''");
    this.addSql(
      `insert into search_synonym (terms) select array(select jsonb_array_elements_text(terms)) from jsonb_array_elements('${groups}') as terms`,
    );
    this.addSql('select search.refresh_all()');
  }

  override down(): void {
    this.addSql('drop schema search cascade');
    this.addSql('drop function if exists lv_stem(text), lv_tsvector(text, "char", text), search_query(text)');
  }
}
