import type { Logger } from 'pino';
import { createApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { settableClock } from '../shared/clock.ts';
import { createLog } from '../shared/log.ts';
import { type TestDatabase, testDatabase } from './test-database.ts';

export interface TestApp extends TestDatabase {
  /** http://localhost:port */
  address: string;
  config: Config;
  clock: ReturnType<typeof settableClock>;
  /** Sends one GraphQL request over HTTP, as a session's cookie when one is given. */
  graphql<Data = Record<string, never>>(query: string, variables?: object, cookie?: string): Promise<GraphqlAnswer<Data>>;
}

export interface GraphqlAnswer<Data> {
  status: number;
  data: Data;
  errors?: { message: string; path?: string[]; extensions: { code: string } }[];
}

/** The real application on a database of its own and a free port; the clock stands where the test puts it. */
export async function testApp(
  options: { now?: string; template?: string; env?: Record<string, string>; log?: Logger } = {},
): Promise<TestApp> {
  const database = await testDatabase(options.template);
  const clock = settableClock(new Date(options.now ?? '2026-11-22T10:00:00Z'));
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: database.url,
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    ...options.env,
  });
  const app = await createApp({
    config,
    orm: database.orm,
    databaseUrl: database.url,
    clock,
    log: options.log ?? createLog(config.logLevel),
  });
  const address = await app.listen(0);
  return {
    ...database,
    address,
    config,
    clock,
    async graphql(query, variables, cookie) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...(cookie ? { cookie } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object) } as never;
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
