import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { Autocomplete, InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { describedResource } from '../resource-registry.ts';
import { useMenu } from './use-menu.ts';

interface Choice {
  label: string;
  to: string;
}

/** From anywhere: search in a list, or go to a page of the menu by typing its name. */
export function GoToSearch({ onGo }: { onGo?: () => void }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const resources = useMenu().flatMap((group) => group.entries.map((entry) => entry.resource));

  const wanted = text.trim();
  const pages: Choice[] = resources
    .filter((resource) => wanted === '' || labelOf(resource, 2).toLowerCase().includes(wanted.toLowerCase()))
    .map((resource) => ({ label: labelOf(resource, 2), to: `/${resource}` }));
  const searches: Choice[] = resources
    .filter((resource) => wanted !== '' && describedResource(resource).hasSearch && !describedResource(resource).needsPurpose)
    .map((resource) => ({
      label: translate('header.searchIn', { text: wanted, resource: labelOf(resource, 2) }),
      to: `/${resource}?filter=${encodeURIComponent(JSON.stringify({ q: wanted }))}`,
    }));

  return (
    <Autocomplete<Choice, false, true, true>
      freeSolo
      disableClearable
      autoHighlight
      blurOnSelect
      options={[...searches, ...pages]}
      filterOptions={(options) => options}
      getOptionLabel={(choice) => (typeof choice === 'string' ? choice : choice.label)}
      inputValue={text}
      value=""
      onInputChange={(_event, value, reason) => setText(reason === 'input' ? value : '')}
      onChange={(_event, choice) => {
        if (typeof choice === 'string') return;
        void navigate(choice.to);
        onGo?.();
      }}
      sx={{ maxWidth: '26rem' }}
      renderOption={(props, choice) => (
        <li {...props} key={choice.to}>
          {choice.label}
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          margin="none"
          placeholder={translate('header.search')}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, 'aria-label': translate('header.search'), 'data-go-to-search': '' },
            input: {
              ...params.slotProps.input,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchOutlined aria-hidden />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  );
}
