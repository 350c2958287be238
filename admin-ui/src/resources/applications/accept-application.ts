import { graphql } from '../../gql/index.ts';

export const ACCEPT = graphql(`
  mutation AcceptApplication_Accept($input: AcceptApplicationInput!, $locale: Locale) {
    acceptApplication(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }
  }
`);
