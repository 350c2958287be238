import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../../api/use-action.ts';
import { useQuery } from '../../api/use-query.ts';
import { graphql } from '../../gql/index.ts';
import type { AddOneProgramme_FoundQuery } from '../../gql/graphql.ts';
import { ADD_PROGRAMMES } from './add-programmes.ts';

const FOUND = graphql(`
  query AddOneProgramme_Found($search: String, $locale: Locale) {
    programmes(search: $search, first: 20) { edges { node { id title(locale: $locale) provider { name } } } }
  }
`);
type Found = AddOneProgramme_FoundQuery['programmes']['edges'][number]['node'];

/** Finds a programme of the catalogue by typing; choosing it adds it. */
export function AddOneProgramme({ source }: { source: string }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const found = useQuery(FOUND, { search: text.trim() || null });
  const { start, isRunning } = useAction(ADD_PROGRAMMES, { done: 'sourceProgrammes.added', onDone: () => setText('') });
  return (
    <Autocomplete<Found>
      sx={{ maxWidth: '48rem', marginTop: 2 }}
      options={found.data?.programmes.edges.map((edge) => edge.node) ?? []}
      loading={found.isFetching}
      value={null}
      inputValue={text}
      disabled={isRunning}
      getOptionLabel={(programme) => `${programme.title} · ${programme.provider.name}`}
      getOptionKey={(programme) => programme.id}
      filterOptions={(options) => options}
      onInputChange={(_event, next, reason) => setText(reason === 'input' ? next : '')}
      onChange={(_event, programme) => programme && start({ fundingSource: source, programmes: [programme.id] })}
      renderInput={(params) => (
        <TextField {...params} label={translate('sourceProgrammes.addOne')} helperText={translate('sourceProgrammes.addOneHelp')} />
      )}
    />
  );
}
