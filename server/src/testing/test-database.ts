import { randomUUID } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { inject } from 'vitest';
import { connect } from '../mikro-orm.config.ts';
import { deskOf } from '../modules/training/applications/deciding/desk.ts';
import { endReads } from '../shared/read-model/read.ts';
import { TEMPLATE } from './template.ts';

export interface TestDatabase {
  url: string;
  orm: MikroORM;
  close(): Promise<void>;
}

/** A migrated database of the test file's own, copied from the template. */
export async function testDatabase(template: string = TEMPLATE): Promise<TestDatabase> {
  const admin = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
  const url = admin.replace(/\/postgres$/, `/${name}`);
  const orm = await connect(url);
  return {
    url,
    orm,
    async close() {
      await deskOf(orm.em as EntityManager).rest();
      await endReads(orm);
      await orm.close();
    },
  };
}
