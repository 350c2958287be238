import { graphql } from '../../gql/index.ts';

/** Puts programmes into the catalogue of a source: whole kinds, or single ones. */
export const ADD_PROGRAMMES = graphql(`
  mutation SourceProgrammes_Add($input: AddSourceProgrammesInput!, $locale: Locale) {
    addSourceProgrammes(input: $input) { fundingSource { id } userErrors { code message(locale: $locale) path } }
  }
`);
