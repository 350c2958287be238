import { useTranslate } from 'react-admin';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { Button, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { Facts } from '../../components/Facts.tsx';
import { Panel } from '../../components/Panel.tsx';
import { EndSourceButton } from './EndSourceButton.tsx';
import type { FundingSourceDetail } from './source-query.ts';

/** What the public page of the source says. */
export function SourceTexts({ source }: { source: FundingSourceDetail }) {
  const translate = useTranslate();
  const mayEdit = useMay('updateFundingSource');
  const label = (field: string) => translate(`resources.funding-sources.fields.${field}`);
  return (
    <Panel
      title={translate('sources.part.texts')}
      lead={translate('sources.textsLead')}
      actions={
        mayEdit ? (
          <>
            <EndSourceButton source={source} />
            <Button
              component={RouterLink}
              to={`/funding-sources/${encodeURIComponent(source.id)}`}
              variant="outlined"
              startIcon={<EditOutlined />}
            >
              {translate('ra.action.edit')}
            </Button>
          </>
        ) : undefined
      }
      sx={{ maxWidth: '60rem' }}
    >
      <Facts
        facts={[
          { label: label('name'), value: source.name },
          { label: label('shortName'), value: source.shortName },
          { label: label('description'), value: source.description },
          { label: label('whoCanApply'), value: source.whoCanApply },
          {
            label: label('howToApply'),
            value: (
              <ol style={{ margin: 0, paddingLeft: '1.25em' }}>
                {source.howToApply.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            ),
          },
          { label: label('institution'), value: source.institution },
          { label: label('contactEmail'), value: <Link href={`mailto:${source.contactEmail}`}>{source.contactEmail}</Link> },
          { label: label('contactPhone'), value: source.contactPhone },
          { label: label('requiresFourEyes'), value: translate(source.requiresFourEyes ? 'ra.boolean.true' : 'ra.boolean.false') },
        ]}
      />
    </Panel>
  );
}
