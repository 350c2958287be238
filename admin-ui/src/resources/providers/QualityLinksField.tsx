import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

export interface QualityLinkTyped {
  /** Tells the rows apart while they are being typed. */
  key: string;
  nameLv: string;
  nameEn: string;
  url: string;
}

interface QualityLinksFieldProps {
  links: QualityLinkTyped[];
  onChange: (links: QualityLinkTyped[]) => void;
}

/** Addresses where others describe the quality of a provider: name in both languages and the address, row by row. */
export function QualityLinksField({ links, onChange }: QualityLinksFieldProps) {
  const translate = useTranslate();
  const change = (key: string, part: Partial<QualityLinkTyped>) =>
    onChange(links.map((link) => (link.key === key ? { ...link, ...part } : link)));
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
      <Typography component="legend" variant="h3" sx={{ marginBottom: 1 }}>
        {translate('providers.qualityLinks')}
      </Typography>
      {links.map(({ key, nameLv, nameEn, url }) => (
        <Box key={key} sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr auto', sm: '1fr 1fr auto' }, alignItems: 'center' }}>
          <TextField
            required
            label={translate('providers.linkNameLv')}
            value={nameLv}
            onChange={(event) => change(key, { nameLv: event.target.value })}
            sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
          />
          <TextField
            label={translate('providers.linkNameEn')}
            value={nameEn}
            onChange={(event) => change(key, { nameEn: event.target.value })}
            sx={{ gridColumn: { xs: '1 / -1', sm: '2 / -1' } }}
          />
          <TextField
            required
            type="url"
            label={translate('providers.linkUrl')}
            value={url}
            onChange={(event) => change(key, { url: event.target.value })}
            sx={{ gridColumn: { xs: 'auto', sm: '1 / 3' } }}
          />
          <IconButton
            aria-label={translate('providers.removeLink', { name: nameLv || url })}
            onClick={() => onChange(links.filter((link) => link.key !== key))}
          >
            <DeleteOutlined />
          </IconButton>
        </Box>
      ))}
      <Button
        onClick={() => onChange([...links, { key: crypto.randomUUID(), nameLv: '', nameEn: '', url: '' }])}
        disabled={links.length >= 10}
        sx={{ justifySelf: 'start' }}
      >
        {translate('providers.addLink')}
      </Button>
    </Box>
  );
}
