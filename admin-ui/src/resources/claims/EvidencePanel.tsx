import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined';
import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Panel } from '../../components/Panel.tsx';
import { formatNumber } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import type { ClaimDetail } from './claim-query.ts';

type Document = ClaimDetail['evidence'][number];

/** The documents beside the form. One is opened by a click: each look is written down. */
export function EvidencePanel({ claim }: { claim: ClaimDetail }) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<string | null>(null);
  const shown = claim.evidence.find(({ file }) => file === opened);
  const missing = claim.missingEvidence.map((kind) => translate(`enums.EvidenceKind.${kind}`)).join(', ');
  return (
    <Panel title={translate('claims.evidence')} lead={translate('claims.evidenceLead')}>
      {missing ? (
        <Alert severity="warning" sx={{ marginBottom: 1.5 }}>
          {translate('claims.missing', { kinds: missing })}
          {claim.askedFor ? ` ${claim.askedFor}` : ''}
        </Alert>
      ) : null}
      {claim.evidence.length === 0 ? <Typography color="textSecondary">{translate('claims.noEvidence')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {claim.evidence.map((document) => (
          <EvidenceLine key={document.file} document={document} isOpen={document.file === opened} onOpen={() => setOpened(document.file)} />
        ))}
      </Box>
      {shown?.url ? <Viewer document={shown} url={shown.url} /> : null}
    </Panel>
  );
}

function EvidenceLine({ document, isOpen, onOpen }: { document: Document; isOpen: boolean; onOpen: () => void }) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const kind = translate(`enums.EvidenceKind.${document.kind}`);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        columnGap: 2,
        rowGap: 0.5,
        paddingBlock: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <strong>{kind}</strong>
        <Typography variant="caption" color="textSecondary" component="div">
          {document.name} · {formatNumber(Math.max(1, Math.round(document.size / 1024)), locale)} KB
        </Typography>
        {document.alsoIn.length > 0 ? (
          <Typography variant="body2" color="error">
            {translate('claims.alsoIn', { numbers: document.alsoIn.join(', ') })}
          </Typography>
        ) : null}
      </Box>
      {document.url ? (
        <Button
          variant={isOpen ? 'contained' : 'outlined'}
          aria-pressed={isOpen}
          onClick={onOpen}
          aria-label={translate('claims.openNamed', { kind })}
        >
          {translate('claims.open')}
        </Button>
      ) : null}
    </Box>
  );
}

function Viewer({ document, url }: { document: Document; url: string }) {
  const translate = useTranslate();
  const title = `${translate(`enums.EvidenceKind.${document.kind}`)}: ${document.name}`;
  const frame = { width: '100%', border: '1px solid', borderColor: 'divider', borderRadius: '0.375rem', display: 'block' } as const;
  return (
    <Box sx={{ marginTop: 1.5, display: 'grid', gap: 1 }}>
      {document.mediaType === 'application/pdf' ? (
        <Box component="iframe" src={`${url}?inline=1`} title={title} sx={{ ...frame, height: { xs: '60vh', lg: '70vh' } }} />
      ) : (
        <Box component="img" src={`${url}?inline=1`} alt={title} sx={{ ...frame, height: 'auto' }} />
      )}
      <Link href={url} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, justifySelf: 'start', minHeight: '1.75rem' }}>
        <OpenInNewOutlined aria-hidden sx={{ fontSize: '1rem' }} />
        {translate('claims.download')}
      </Link>
    </Box>
  );
}
