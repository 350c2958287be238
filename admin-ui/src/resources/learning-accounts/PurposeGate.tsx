import { Alert, Box, Button, Chip, TextField, Typography } from '@mui/material';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { PageHead } from '../../components/PageHead.tsx';
import { Panel } from '../../components/Panel.tsx';
import { statePurpose, usePurpose } from './purpose.ts';

const SHORTEST = 5;
const COMMON = ['question', 'application', 'complaint', 'correction', 'check'];

/** Nothing of anybody's is shown before it is said why it is looked at; what was said is in sight all the while. */
export function PurposeGate({ children }: { children: (purpose: string) => ReactNode }) {
  const translate = useTranslate();
  const purpose = usePurpose();
  if (purpose === null) return <AskPurpose />;
  return (
    <>
      <Alert
        severity="info"
        icon={false}
        sx={{ marginBottom: 2, backgroundColor: 'tint.caution', color: 'text.primary', paddingBlock: 0 }}
        action={<Button onClick={() => statePurpose(null)}>{translate('purpose.change')}</Button>}
      >
        {translate('purpose.stated', { purpose })}
      </Alert>
      {children(purpose)}
    </>
  );
}

function AskPurpose() {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const isReady = words.trim().length >= SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) statePurpose(words.trim());
  };
  return (
    <>
      <PageHead title={translate('purpose.title')} />
      <Panel sx={{ maxWidth: '44rem' }}>
        <form onSubmit={submit}>
          <Typography sx={{ marginBottom: 1.5 }}>{translate('purpose.explained')}</Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBottom: 1 }} role="group" aria-label={translate('purpose.common')}>
            {COMMON.map((name) => (
              <Chip
                key={name}
                variant="outlined"
                label={translate(`purpose.${name}`)}
                onClick={() => setWords(`${translate(`purpose.${name}`)}: `)}
              />
            ))}
          </Box>
          <TextField
            required
            autoFocus
            label={translate('purpose.label')}
            helperText={translate('purpose.help')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          <Button type="submit" variant="contained" disabled={!isReady} sx={{ marginTop: 1.5 }}>
            {translate('purpose.goOn')}
          </Button>
        </form>
      </Panel>
    </>
  );
}
