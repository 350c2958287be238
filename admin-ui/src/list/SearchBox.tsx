import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { InputAdornment, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useListContext, useResourceContext, useTranslate } from 'react-admin';

const PAUSE = 350;

/** Searches while one types, after a short pause. The key `/` brings one here. */
export function SearchBox() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { filterValues, setFilters } = useListContext();
  const searched: string = filterValues.q ?? '';
  const [text, setText] = useState(searched);

  useEffect(() => setText(searched), [searched]);
  useEffect(() => {
    if (text === searched) return;
    const timer = setTimeout(() => setFilters({ ...filterValues, q: text === '' ? undefined : text }), PAUSE);
    return () => clearTimeout(timer);
  }, [text, searched, filterValues, setFilters]);

  const label = translate(`search.${resource}`, { _: translate('ra.action.search') });
  return (
    <TextField
      type="search"
      margin="none"
      value={text}
      placeholder={label}
      onChange={(event) => setText(event.target.value)}
      sx={{ width: 'auto', flex: '1 1 14rem', maxWidth: { sm: '20rem' } }}
      slotProps={{
        htmlInput: { 'aria-label': label, 'data-list-search': '' },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchOutlined aria-hidden />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
