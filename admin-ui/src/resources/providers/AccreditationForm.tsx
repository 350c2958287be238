import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAction } from '../../api/use-action.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { graphql } from '../../gql/index.ts';
import type { AccreditationStatus, RecordAccreditation_ProviderQuery } from '../../gql/graphql.ts';
import { DayField } from '../../inputs/DayField.tsx';
import { QualityLinksField, type QualityLinkTyped } from './QualityLinksField.tsx';

const RECORD = graphql(`
  mutation AccreditationForm_Record($input: RecordAccreditationInput!, $locale: Locale) {
    recordAccreditation(input: $input) { provider { id } userErrors { code message(locale: $locale) path } }
  }
`);

const STATUSES: AccreditationStatus[] = ['ACCREDITED', 'REGISTERED', 'WITHDRAWN'];

interface AccreditationFormProps {
  known: NonNullable<RecordAccreditation_ProviderQuery['provider']>;
  onClose: () => void;
}

export function AccreditationForm({ known: { id, name, accreditation, qualityLinks }, onClose }: AccreditationFormProps) {
  const translate = useTranslate();
  const [status, setStatus] = useState<AccreditationStatus | ''>(accreditation?.status ?? '');
  const [byLv, setByLv] = useState(accreditation?.byLv ?? '');
  const [byEn, setByEn] = useState(accreditation ? englishOf(accreditation.byLv, accreditation.byEn) : '');
  const [until, setUntil] = useState<string | null>(accreditation?.until ?? null);
  const [links, setLinks] = useState<QualityLinkTyped[]>(
    qualityLinks.map(({ nameLv, nameEn, url }) => ({ key: crypto.randomUUID(), nameLv, nameEn: englishOf(nameLv, nameEn), url })),
  );
  const { start, isRunning, error } = useAction(RECORD, { done: 'providers.accreditationRecorded', inForm: true, onDone: onClose });
  return (
    <ConfirmDialog
      isOpen
      title={translate('providers.recordAccreditationTitle', { name })}
      action={translate('ra.action.save')}
      isReady={(status === '' || byLv.trim() !== '') && links.every(({ nameLv, url }) => nameLv.trim() !== '' && url.trim() !== '')}
      isRunning={isRunning}
      error={error?.message}
      onClose={onClose}
      onConfirm={() =>
        start({
          provider: id,
          status: status || null,
          byLv,
          byEn,
          until: status ? until : null,
          links: links.map(({ nameLv, nameEn, url }) => ({ nameLv, nameEn, url })),
        })
      }
    >
      <TextField
        select
        label={translate('providers.accreditationStatus')}
        value={status}
        onChange={(event) => setStatus(event.target.value as AccreditationStatus | '')}
      >
        <MenuItem value="">{translate('providers.accreditationUnknown')}</MenuItem>
        {STATUSES.map((value) => (
          <MenuItem key={value} value={value}>
            {translate(`enums.AccreditationStatus.${value}`)}
          </MenuItem>
        ))}
      </TextField>
      {status ? (
        <>
          <TextField
            required
            label={translate('providers.accreditationByLv')}
            value={byLv}
            onChange={(event) => setByLv(event.target.value)}
          />
          <TextField label={translate('providers.accreditationByEn')} value={byEn} onChange={(event) => setByEn(event.target.value)} />
          <DayField
            label={translate('providers.accreditationUntil')}
            help={translate('providers.accreditationUntilHelp')}
            value={until}
            onChange={setUntil}
          />
        </>
      ) : null}
      <QualityLinksField links={links} onChange={setLinks} />
    </ConfirmDialog>
  );
}

/** Where there is no English text the API gives the Latvian one: that is no English text to be kept. */
function englishOf(latvian: string, english: string): string {
  return english === latvian ? '' : english;
}
