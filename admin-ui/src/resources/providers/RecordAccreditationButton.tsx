import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useQuery } from '../../api/use-query.ts';
import { graphql } from '../../gql/index.ts';
import { AccreditationForm } from './AccreditationForm.tsx';

const KNOWN = graphql(`
  query RecordAccreditation_Provider($id: ID!) {
    provider(id: $id) {
      id
      name
      accreditation { status byLv: by(locale: LV) byEn: by(locale: EN) until }
      qualityLinks { nameLv: name(locale: LV) nameEn: name(locale: EN) url }
    }
  }
`);

/** Records what state bodies and others say of a provider's quality; the provider itself cannot (CAT-7). */
export function RecordAccreditationButton({ provider }: { provider: string }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(KNOWN, { id: provider });
  return (
    <>
      <Button variant="outlined" disabled={!data?.provider} onClick={() => setOpen(true)}>
        {translate('providers.recordAccreditation')}
      </Button>
      {isOpen && data?.provider ? <AccreditationForm known={data.provider} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
