import { randomUUID } from 'node:crypto';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { globalId } from 'server/shared/global-id.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { PROVIDER_STAFF } from 'server/modules/platform/access/scope.ts';
import { grantScheme, moneyWorld } from 'server/testing/money-world.ts';
import { type AccountHolder, openAccountFor, sessionFor, type SignedInPerson, staff } from 'server/testing/sign-in.ts';
import { type GraphqlAnswer, type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessTable, inWords, NOBODY, REACHED, readAccessTable, ROLES, WHOEVER, writeAccessTable } from './access-table.ts';

const OPERATIONS = 'Operations';
const OF_AN_ACCOUNT = "What of somebody else's account is seen";
const OF_AN_APPLICATION = "What of somebody else's application is seen";
const OWN_ONLY = "Types that only ever show one's own";
/** Types that are reached through one's own viewer alone, or that the two sections above walk through. */
const ONES_OWN = ['Viewer', 'KnownFacts', 'OwnSession'];

describe('the table of who may do what', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  let holder: AccountHolder;
  let applicationId: string;
  const actors = new Map<
    string,
    SignedInPerson & { capacity: { role: Role; providerId: string | null; fundingSourceId: string | null } }
  >();
  const reviewed = readAccessTable();
  const found: AccessTable = {};

  beforeAll(async () => {
    app = await testApp();
    const w = moneyWorld(app.orm, app.clock);
    const source = await w.source({ schemes: [grantScheme()] });
    const provider = await w.provider();
    const group = await w.group({ programme: await w.programme({ provider, fundingSources: [source], priceCents: 20_000 }) });
    holder = await openAccountFor(app, {
      givenName: 'Elīna',
      profile: { specialNeeds: 'Ratiņkrēsls', lowIncomeDeclared: true, learningWishes: 'Python', noticeLocale: 'EN' },
    });
    await w.grant({ person: { id: holder.personId }, account: { id: holder.accountId } } as never, await w.round(source));
    for (const role of ROLES as Role[]) {
      const providerId = PROVIDER_STAFF.includes(role) ? provider.id : null;
      const person = await staff(app, role, { givenName: role, ...(providerId ? { providerId } : {}) });
      actors.set(role, { ...person, capacity: { role, providerId, fundingSourceId: null } });
    }
    const as = (query: string, variables: object, cookie = holder.cookie) =>
      app.graphql<Record<string, { userErrors: unknown[]; application?: { id: string } }>>(query, variables, cookie);
    const programme = globalId('Programme', group.programme.id);
    await as('mutation ($p: ID!) { addFavourite(input: { programme: $p }) { userErrors { code } } }', { p: programme });
    await as('mutation ($p: ID!) { saveLearningPath(input: { goal: "Kļūt par testētāju", programmes: [$p] }) { userErrors { code } } }', {
      p: programme,
    });
    await as(
      'query ($id: ID!) { consoleLearningAccount(id: $id, purpose: "Pārbauda sūdzību") { id } }',
      { id: holder.id },
      await cookieOf(Role.PLATFORM_ADMINISTRATOR),
    );
    const applied = await as(
      'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id } userErrors { message } } }',
      { input: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: randomUUID() } },
    );
    expect(applied.data['submitApplication']).toMatchObject({ userErrors: [] });
    applicationId = applied.data['submitApplication']!.application!.id;
    const local = Buffer.from(applicationId, 'base64url').toString().split(':')[1]!;
    await app.orm.em
      .fork()
      .execute(`update application set status = 'COMPLETED', completed_on = '2026-11-20', waiting_for = null where id = ?`, [local]);
    schema = buildClientSchema(
      (await app.graphql<IntrospectionQuery>(getIntrospectionQuery(), {}, await cookieOf(Role.PLATFORM_ADMINISTRATOR))).data,
    );
  });
  afterAll(async () => {
    await app.close();
    if (process.env['WRITE_ACCESS_TABLE']) writeAccessTable(found);
  });

  /** A session of its own for every request: one of them may log out or change roles. */
  const cookieOf = (role: string) => {
    const { personId, capacity } = actors.get(role)!;
    return sessionFor(app, personId, { actingAs: capacity });
  };

  it('ROLE-2: every operation as nobody and as every role', async () => {
    const rows: Record<string, string> = {};
    for (const root of [schema.getQueryType()!, schema.getMutationType()!]) {
      for (const field of Object.values(root.getFields())) {
        const { query, variables } = anyCallOf(root.name, field);
        const could = await whoCan(query, variables);
        rows[`${root.name}.${field.name}`] = inWords(could);
      }
    }
    compare(OPERATIONS, rows);
  });

  it('ROLE-5: every field of an account as every role that reaches it', async () => {
    compare(
      OF_AN_ACCOUNT,
      await seenOf('LearningAccount', ['Person', 'Profile'], holder.id, async (selection, role) => {
        const direct = await app.graphql<{ consoleLearningAccount: object | null }>(
          `query ($id: ID!) { consoleLearningAccount(id: $id, purpose: "Pārbauda sūdzību") { ${selection} } }`,
          { id: holder.id },
          await cookieOf(role),
        );
        if (direct.data?.consoleLearningAccount) return direct.data.consoleLearningAccount;
        const through = await app.graphql<{ consoleApplications: { items: { account: object }[] } }>(
          `{ consoleApplications { items { account { ${selection} } } } }`,
          {},
          await cookieOf(role),
        );
        return through.data?.consoleApplications.items[0]?.account;
      }),
    );
  });

  it('ROLE-5: every field of an application as every role that reaches it', async () => {
    compare(
      OF_AN_APPLICATION,
      await seenOf('Application', [], applicationId, async (selection, role) => {
        const listed = await app.graphql<{ consoleApplications: { items: object[] } }>(
          `{ consoleApplications { items { ${selection} } } }`,
          {},
          await cookieOf(role),
        );
        return listed.data?.consoleApplications.items[0];
      }),
    );
  });

  it('ROLE-2: types that are only about oneself are reached by nobody else', () => {
    const reachedFrom = (name: string) =>
      Object.values(schema.getTypeMap()).flatMap((type) =>
        isObjectType(type) && !type.name.startsWith('__')
          ? Object.values(type.getFields())
              .filter((field) => getNamedType(field.type).name === name)
              .map((field) => `${type.name}.${field.name}`)
          : [],
      );
    compare(OWN_ONLY, Object.fromEntries(ONES_OWN.flatMap((name) => reachedFrom(name).map((from) => [`${name} by ${from}`, NOBODY]))));
  });

  it('ROLE-3: no id of a person leads anybody else to anything', async () => {
    const NODE = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const own = await app.graphql<{ viewer: { person: { id: string }; account: { id: string; grants: { id: string }[] } } }>(
      '{ viewer { person { id } account { id grants { id } } } }',
      {},
      holder.cookie,
    );
    const ids = [
      own.data.viewer.person.id,
      own.data.viewer.account.id,
      ...own.data.viewer.account.grants.map(({ id }) => id),
      applicationId,
    ];
    expect((await app.graphql(NODE, { ids }, holder.cookie)).data).toEqual({ nodes: ids.map((id) => ({ id })) });
    const nothing = { nodes: ids.map(() => null) };
    expect((await app.graphql(NODE, { ids }, (await openAccountFor(app)).cookie)).data).toEqual(nothing);
    expect((await app.graphql(NODE, { ids })).data).toEqual(nothing);
    for (const role of [
      Role.CONTENT_EDITOR,
      Role.DATA_ANALYST,
      Role.MENTOR,
      Role.CAREER_CONSULTANT,
      Role.EVALUATOR,
      Role.PAYER,
      Role.COMMUNICATIONS_SPECIALIST,
    ])
      expect((await app.graphql(NODE, { ids }, await cookieOf(role))).data, role).toEqual(nothing);
  });

  function compare(section: string, rows: Record<string, string>): void {
    found[section] = rows;
    if (process.env['WRITE_ACCESS_TABLE']) return;
    expect(rows).toEqual(reviewed[section] ?? {});
  }

  async function whoCan(query: string, variables: object): Promise<string[]> {
    const passes = async (actor: string) => {
      const answer: GraphqlAnswer<unknown> = await app.graphql(query, variables, actor ? await cookieOf(actor) : undefined);
      const codes = answer.errors?.map((error) => error.extensions.code) ?? [];
      // what the made-up values run into behind the door is not the question here, but it must be a clear answer
      expect(
        codes.filter((code) =>
          ['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'OPERATION_TOO_COSTLY'].includes(code),
        ),
        `${query} ${JSON.stringify(variables)} as ${actor}: ${JSON.stringify(answer.errors)}`,
      ).toEqual([]);
      return !codes.includes('UNAUTHENTICATED') && !codes.includes('FORBIDDEN');
    };
    const tried = ['', ...ROLES];
    const passed = await Promise.all(tried.map(passes));
    return tried.filter((_actor, place) => passed[place]);
  }

  /** For every field of a type, and of the types it holds that are listed: the roles that get what the person themselves gets. */
  async function seenOf(
    typeName: string,
    expanded: string[],
    id: string,
    askAs: (selection: string, role: string) => Promise<object | undefined>,
  ): Promise<Record<string, string>> {
    const fields = fieldsOf(typeName, expanded);
    const selection = fields.map(({ selection }) => selection).join(' ');
    const { data } = await app.graphql<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ... on ${typeName} { ${selection} } } }`,
      { id },
      holder.cookie,
    );
    const own = data.node;
    const seen = new Map(fields.map(({ name }) => [name, [] as string[]]));
    const reached: string[] = [];
    for (const role of ROLES) {
      const shown = await askAs(selection, role);
      if (!shown) continue;
      reached.push(role);
      for (const { name, path } of fields) if (isShown(valueAt(shown, path), valueAt(own, path))) seen.get(name)!.push(role);
    }
    return {
      [`${typeName} ${REACHED}`]: inWords(reached),
      ...Object.fromEntries([...seen].map(([name, roles]) => [name, roles.length === reached.length ? WHOEVER : inWords(roles)])),
    };
  }

  function fieldsOf(typeName: string, expanded: string[], path: string[] = []): { name: string; path: string[]; selection: string }[] {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is not an object`);
    return Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      if (expanded.includes(inner.name)) return fieldsOf(inner.name, expanded, [...path, field.name]);
      const selection = [...path].reverse().reduce((inside, step) => `${step} { ${inside} }`, `${field.name}${shallow(inner)}`);
      return [{ name: `${typeName}.${field.name}`, path: [...path, field.name], selection }];
    });
  }

  /** Enough of a thing to see whether it is there: its own plain fields that need no further asking. */
  function shallow(type: GraphQLNamedType): string {
    if (isLeafType(type) || !isObjectType(type)) return isLeafType(type) ? '' : ' { __typename }';
    const plain = Object.values(type.getFields())
      .filter((field) => isLeafType(getNamedType(field.type)) && field.args.every((argument) => !isNonNullType(argument.type)))
      .map((field) => field.name);
    return ` { ${plain.join(' ') || '__typename'} }`;
  }

  /** Plain values must be the person's own; of lists and things it is enough that they are there. */
  function isShown(shown: unknown, own: unknown): boolean {
    if (Array.isArray(own)) return Array.isArray(shown) && shown.length > 0 === own.length > 0;
    if (typeof own !== 'object' || own === null) return shown === own;
    if (typeof shown !== 'object' || shown === null) return false;
    return !('totalCount' in own) || (shown as typeof own).totalCount === own.totalCount;
  }

  function valueAt(value: unknown, path: string[]): unknown {
    return path.reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], value);
  }

  /** A call with values that are valid in form and mean nothing. */
  function anyCallOf(root: string, field: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
    const needed = field.args.filter((argument) => isNonNullType(argument.type));
    const variables = Object.fromEntries(needed.map((argument) => [argument.name, anyValueOf(argument.type)]));
    const declared =
      needed.length > 0 ? `(${needed.map((argument: GraphQLArgument) => `$${argument.name}: ${String(argument.type)}`).join(', ')})` : '';
    const passed = needed.length > 0 ? `(${needed.map((argument) => `${argument.name}: $${argument.name}`).join(', ')})` : '';
    const inner = getNamedType(field.type);
    return {
      query: `${root === 'Query' ? 'query' : 'mutation'} ${declared} { ${field.name}${passed}${isLeafType(inner) ? '' : ' { __typename }'} }`,
      variables,
    };
  }

  function anyValueOf(type: GraphQLInputType): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return [anyValueOf(nullable.ofType)];
    if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
    if (isInputObjectType(nullable))
      return Object.fromEntries(
        Object.values(nullable.getFields())
          .filter((field) => isNonNullType(field.type))
          .map((field) => [field.name, anyValueOf(field.type)]),
      );
    const values: Record<string, unknown> = {
      Int: 1,
      Cents: 1,
      Float: 1,
      Boolean: true,
      Date: '2026-12-01',
      DateTime: '2026-12-01T10:00:00Z',
      JSON: {},
      ID: globalId('Nothing', '00000000-0000-4000-8000-000000000000'),
    };
    return values[(nullable as GraphQLNamedType).name] ?? 'some text';
  }
});
