import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, isObjectType } from 'graphql';
import { staff } from 'server/testing/sign-in.ts';
import { openAccountFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('introspection', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  const schemaFor = async (cookie?: string) => {
    const { data, status } = await app.graphql<IntrospectionQuery>(getIntrospectionQuery(), {}, cookie);
    expect(status).toBe(200);
    return buildClientSchema(data);
  };
  const fieldsOf = (schema: Awaited<ReturnType<typeof schemaFor>>, name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()) : [];
  };

  it('ROLE-2: shows outsiders and account holders the public schema without the console', async () => {
    for (const cookie of [undefined, (await openAccountFor(app)).cookie]) {
      const schema = await schemaFor(cookie);
      expect(fieldsOf(schema, 'Query')).toEqual(expect.arrayContaining(['viewer', 'node', 'nodes']));
      expect(fieldsOf(schema, 'Query').filter((name) => name.startsWith('console') || name === 'findPerson')).toEqual([]);
      expect(fieldsOf(schema, 'Mutation')).toEqual(expect.arrayContaining(['openAccount', 'updateProfile', 'addFavourite', 'switchRole']));
      expect(fieldsOf(schema, 'Mutation')).not.toEqual(expect.arrayContaining(['grantRole']));
      for (const type of [
        'RoleGrant',
        'RoleGrantPage',
        'AuditEntryPage',
        'GrantRoleInput',
        'AuditEntryFilter',
        'LearningAccountPage',
        'SortInput',
        'DryRun',
        'DryRunFigures',
        'BudgetPlan',
        'BudgetForecast',
        'RoundPreview',
        'NewerRules',
        'SourceSetupStep',
      ])
        expect(schema.getType(type), type).toBeUndefined();
      // the person's own log shows them entries, so that type is theirs too
      for (const type of ['Programme', 'LearningAccount', 'AuditEntry', 'Refusal', 'Locale'])
        expect(schema.getType(type), type).toBeDefined();
    }
  });

  it('ROLE-2: shows staff the whole schema', async () => {
    const schema = await schemaFor((await staff(app, Role.FINANCE_OFFICER)).cookie);
    expect(fieldsOf(schema, 'Query')).toEqual(expect.arrayContaining(['consoleAuditEntries', 'consoleRoleGrants', 'findPerson']));
    expect(schema.getType('RoleGrant')).toBeDefined();
  });

  it('ROLE-3: a hidden type asked by name is not there, and does not come along with something else', async () => {
    expect(await app.graphql('{ __type(name: "RoleGrant") { name } }')).toEqual({ status: 200, data: { __type: null } });
    expect(await app.graphql('{ __type(name: "Programme") { name } }')).toEqual({ status: 200, data: { __type: { name: 'Programme' } } });
    expect(await app.graphql('{ __schema { queryType { name } } viewer { termsVersion } }')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(
      await app.graphql('query ($name: String!) { ...a } fragment a on Query { __type(name: $name) { name } }', { name: 'GrantRoleInput' }),
    ).toEqual({ status: 200, data: { __type: null } });
  });

  it('ROLE-3: what is left out of the schema is refused all the same', async () => {
    expect(await app.graphql('{ consoleAuditEntries { totalCount } }')).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});
