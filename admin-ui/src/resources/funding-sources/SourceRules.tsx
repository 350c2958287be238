import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Day, Instant } from '../../components/Day.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PlainWords } from '../../components/PlainWords.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import type { FundingSourceDetail } from './source-query.ts';
import { versionPath } from './version-path.ts';

/** The rules in force as sentences, and every version there has been (FUND-2). */
export function SourceRules({ source }: { source: FundingSourceDetail }) {
  const translate = useTranslate();
  const active = source.activeVersion;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 24rem' }, alignItems: 'start' }}>
      <Panel title={active ? translate('rules.inForce', { number: active.number }) : translate('rules.noneInForce')}>
        {active ? (
          <PlainWords sentences={active.inPlainWords} />
        ) : (
          <Typography color="textSecondary">{translate('rules.noneInForceLead')}</Typography>
        )}
      </Panel>
      <Panel title={translate('rules.versions')}>
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {[...source.versions]
            .toSorted((one, other) => other.number - one.number)
            .map((version) => (
              <Box component="li" key={version.id} sx={{ paddingBlock: 1, borderTop: 1, borderColor: 'divider' }}>
                <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}>
                  <Link component={RouterLink} to={versionPath(source.id, version)} sx={{ fontWeight: 640 }}>
                    {translate('rules.version', { number: version.number })}
                  </Link>
                  <StatusTag enumName="VersionStatus" value={version.status} />
                </Box>
                <Typography variant="caption" color="textSecondary" component="div">
                  {version.effectiveFrom ? (
                    <>
                      {translate('rules.effectiveFrom')} <Day value={version.effectiveFrom} />
                      {' · '}
                    </>
                  ) : null}
                  {version.publishedAt ? (
                    <>
                      {translate('rules.published')} <Instant value={version.publishedAt} />
                      {version.publishedBy ? `, ${version.publishedBy}` : ''}
                    </>
                  ) : (
                    <>
                      {translate('rules.begun')} <Instant value={version.createdAt} />
                      {version.createdBy ? `, ${version.createdBy}` : ''}
                    </>
                  )}
                </Typography>
              </Box>
            ))}
        </Box>
      </Panel>
    </Box>
  );
}
