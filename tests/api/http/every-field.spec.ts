import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { seedDemonstration } from 'server/seeds/seed-demonstration.ts';
import { createLog } from 'server/shared/log.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { sessionFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Of each type so many are looked at, by each who asks. */
const SAMPLES = 1;
const FEW = ['first', 'perPage', 'last'];

/** Whatever leads to a thing, all it leads to can be asked: nothing that was loaded one way lacks what another way brings. */
describe('every field of everything that has an id', () => {
  let app: TestApp;
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8'));
  const logged: string[] = [];
  const people: { role: string; cookie: string | undefined }[] = [{ role: 'nobody', cookie: undefined }];

  beforeAll(async () => {
    const log = createLog('error', new Writable({ write: (line, _encoding, done) => (logged.push(String(line)), done()) }));
    app = await testApp({ log });
    await seedDemonstration(app.orm, { scale: 'small', clock: app.clock, personalDataKey: app.config.personalDataKey });
    const em = app.orm.em.fork();
    const [holder] = await em.execute<{ id: string }[]>(
      'select a.person_id as id from learning_account a join application p on p.account_id = a.id group by a.person_id order by count(*) desc, a.person_id limit 1',
    );
    people.push({ role: 'an account holder', cookie: await sessionFor(app, holder!.id) });
    for (const role of [Role.PLATFORM_ADMINISTRATOR, Role.PROVIDER_ADMINISTRATOR]) {
      const [grant] = await em.execute<{ personId: string; providerId: string | null; fundingSourceId: string | null }[]>(
        'select person_id as "personId", provider_id as "providerId", funding_source_id as "fundingSourceId" from role_grant where role = ? order by id limit 1',
        [role],
      );
      const { personId, ...bound } = grant!;
      people.push({ role, cookie: await sessionFor(app, personId, { actingAs: { role, ...bound } }) });
    }
  });
  afterAll(() => app.close());

  it('API-3: answers from its id, for whoever asks, and never with a fault of ours', async () => {
    const faults: string[] = [];
    const reached = new Map<string, number>();
    for (const { role, cookie } of people) {
      const ids = new Map<string, Set<string>>();
      const ask = async (query: string, variables: object = {}) => {
        const answer = await app.graphql<unknown>(query, variables, cookie);
        const wrong = answer.errors?.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR') ?? [];
        if (wrong.length > 0)
          faults.push(`${role}: ${wrong.map(({ path }) => path?.join('.')).join(', ')} in ${query}\n  ${logged.at(-1)?.slice(0, 600)}`);
        collect(answer.data, ids);
        return answer.status;
      };
      /** As deep as the limits allow. */
      const askDeep = async (query: (depth: number) => string, deepest: number, variables: object = {}) => {
        for (let depth = deepest; depth > 0; depth--) if ((await ask(query(depth), variables)) !== 400) return;
      };
      for (const field of Object.values(schema.getQueryType()!.getFields()))
        if (isOpen(field) && !['node', 'nodes'].includes(field.name)) await askDeep((depth) => `{ ${written(field, depth, false)} }`, 4);
      for (const [typeName, some] of ids) {
        const type = schema.getType(typeName);
        if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
        reached.set(typeName, Math.max(reached.get(typeName) ?? 0, some.size));
        for (const id of [...some].slice(0, SAMPLES))
          for (const field of Object.values(type.getFields()).filter(isOpen))
            await askDeep((depth) => `query ($id: ID!) { node(id: $id) { ... on ${typeName} { ${written(field, depth, true)} } } }`, 3, {
              id,
            });
      }
    }
    expect(faults).toEqual([]);
    // a walk that reached nothing would prove nothing
    expect(reached.size).toBeGreaterThan(15);
  }, 180_000);

  function isOpen(field: GraphQLField<unknown, unknown>): boolean {
    return field.args.every((argument) => !isNonNullType(argument.type) || argument.defaultValue !== undefined);
  }

  /** A field with all that lies below it, to a depth; without the plain fields only what tells types and ids. */
  function written(field: GraphQLField<unknown, unknown>, depth: number, whole: boolean): string {
    const few = field.args.find(({ name }) => FEW.includes(name));
    const inner = getNamedType(field.type);
    return `${field.name}${few ? `(${few.name}: 2)` : ''}${isCompositeType(inner) ? ` { ${below(inner, depth - 1, whole)} }` : ''}`;
  }

  function below(type: GraphQLNamedType, depth: number, whole: boolean): string {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values((type as GraphQLObjectType).getFields()).filter(isOpen) : [];
    const chosen = fields.filter((field) => (isCompositeType(getNamedType(field.type)) ? depth > 0 : whole || field.name === 'id'));
    return ['__typename', ...chosen.map((field) => written(field, depth, whole))].join(' ');
  }

  function collect(value: unknown, ids: Map<string, Set<string>>): void {
    if (Array.isArray(value)) for (const one of value) collect(one, ids);
    else if (typeof value === 'object' && value !== null) {
      const { id, __typename: type } = value as { id?: unknown; __typename?: string };
      if (typeof id === 'string' && type) ids.set(type, (ids.get(type) ?? new Set()).add(id));
      for (const one of Object.values(value)) collect(one, ids);
    }
  }
});
