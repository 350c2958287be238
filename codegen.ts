import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  Date: 'string',
  DateTime: 'string',
  Cents: 'number',
  JSON: { input: 'unknown', output: 'unknown' },
};

/** Features of the public interface that people use logged in. */
const accountFeatures = ['account', 'apply', 'claims', 'favourites', 'notices', 'registration', 'statement'];

/** Everything the two interfaces know about the API is written from schema.graphql by this one command. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  // Sorted, because documents are found in no certain order and the output is compared with what is committed.
  config: { sort: true },
  generates: {
    // Reading: documents as text with the hash the server knows them by; no GraphQL runtime on the way.
    'public-ui/src/gql/reading/': {
      documents: ['public-ui/src/**/*.graphql', ...accountFeatures.map((feature) => `!public-ui/src/features/${feature}/**`)],
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' } },
      config: { documentMode: 'string', scalars, enumType: 'string-literal', strictScalars: true, useTypeImports: true },
    },
    // Behind the login: parsed documents for Apollo Client.
    'public-ui/src/gql/account/': {
      documents: accountFeatures.map((feature) => `public-ui/src/features/${feature}/**/*.graphql`),
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars, enumType: 'string-literal', strictScalars: true, useTypeImports: true },
    },
    'admin-ui/src/gql/': {
      documents: ['admin-ui/src/**/*.{ts,tsx}', '!admin-ui/src/gql/**', '!admin-ui/src/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      // Plain strings: the console talks to the API by fetch and needs no GraphQL runtime.
      config: { documentMode: 'string', scalars, enumType: 'string-literal', strictScalars: true, useTypeImports: true },
    },
    'admin-ui/src/generated/resources.gen.ts': {
      plugins: ['./codegen/react-admin.ts'],
    },
    'admin-ui/src/generated/access.gen.ts': {
      plugins: ['./codegen/console-access.ts'],
    },
  },
};

export default config;
