import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../mikro-orm.config.ts';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';

/*
 * Writes the first migration anew from the entities. Only until the first release: from then on every change is a migration of its own.
 */
const folder = join(import.meta.dirname, '..', 'migrations');
const server = await startEmbeddedPostgres({ dataFolder: process.argv[2] ?? '/tmp/stars-make-migration', durable: false });
await server.createDatabase('make_migration');
const orm = await connect(server.url('make_migration'));
const sql = await orm.schema.getCreateSchemaSQL({ wrap: false });
const statements = sql
  .split(/;\s*\n/)
  .map((statement) => statement.trim().replace(/;$/, ''))
  .filter((statement) => statement.length > 0 && !statement.startsWith('set '));
for (const file of readdirSync(folder)) if (file === 'snapshot.json') rmSync(join(folder, file));
writeFileSync(
  join(folder, 'Migration20260101000100_tables.ts'),
  `import { Migration } from '@mikro-orm/migrations';\n\n/** The tables, as the entities describe them. */\nexport class Migration20260101000100_tables extends Migration {\n  override up(): void {\n    this.addSql('create extension if not exists pg_trgm');\n    this.addSql('create extension if not exists unaccent');\n    this.addSql('create extension if not exists btree_gin');\n    this.addSql('create extension if not exists fuzzystrmatch');\n${statements.map((statement) => `    this.addSql(\`${statement.replaceAll('`', '\\`').replaceAll('${', '\\${')}\`);`).join('\n')}\n  }\n}\n`,
);
await orm.close();
await server.stop();
