import ArrowForward from '@mui/icons-material/ArrowForward';
import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useQuery } from '../api/use-query.ts';
import { PageHead } from '../components/PageHead.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { graphql } from '../gql/index.ts';
import type { WorkToday_TilesQuery } from '../gql/graphql.ts';
import { formatDateInWords, formatNumber } from '../i18n/format.ts';
import type { LocaleCode } from '../i18n/locale.ts';
import { listPath, resourceName } from '../resource-path.ts';
import { useViewer } from '../session/viewer.ts';
import { today } from '../inputs/riga-time.ts';

const TILES = graphql(`
  query WorkToday_Tiles($locale: Locale) {
    myWorkToday { code label(locale: $locale) count resource filter }
  }
`);

type Tile = WorkToday_TilesQuery['myWorkToday'][number];

/** What waits for me in this role, each with the list behind it; what does not wait is told briefly below. */
export function WorkToday() {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const viewer = useViewer();
  const query = useQuery(TILES, {});
  const present = formatDateInWords(today(), locale);
  const where = viewer?.actingAs.organisation?.name ?? viewer?.actingAs.fundingSource?.shortName;
  return (
    <>
      <PageHead
        title={translate('menu.today')}
        lead={[present, viewer && translate(`enums.Role.${viewer.actingAs.role}`), where].filter(Boolean).join(' · ')}
      />
      <QueryState query={query} read={(answer) => answer.myWorkToday}>
        {(tiles) => <Tiles tiles={tiles} />}
      </QueryState>
    </>
  );
}

function Tiles({ tiles }: { tiles: Tile[] }) {
  const translate = useTranslate();
  const waiting = tiles.filter((tile) => tile.count > 0);
  const quiet = tiles.filter((tile) => tile.count === 0);
  return (
    <>
      {waiting.length === 0 ? (
        <Typography variant="h2" component="p">
          {translate('work.nothing')}
        </Typography>
      ) : null}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          margin: 0,
          padding: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(17rem, 1fr))',
          maxWidth: '72rem',
        }}
      >
        {waiting.map((tile) => (
          <li key={tile.code}>
            <TileLink tile={tile} />
          </li>
        ))}
      </Box>
      {quiet.length > 0 ? (
        <Box sx={{ marginTop: 4 }}>
          <Typography variant="h3" component="h2" color="textSecondary" sx={{ marginBottom: 0.5 }}>
            {translate('work.quiet')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, color: 'text.secondary' }}>
            {quiet.map((tile) => (
              <li key={tile.code}>
                <span style={{ display: 'inline-block', minWidth: '1.5rem', fontVariantNumeric: 'tabular-nums' }}>0</span>
                {tile.label}
              </li>
            ))}
          </Box>
        </Box>
      ) : null}
    </>
  );
}

function TileLink({ tile }: { tile: Tile }) {
  const locale = useLocale() as LocaleCode;
  return (
    <Box
      component={RouterLink}
      to={listPath(resourceName(tile.resource), (tile.filter ?? {}) as Record<string, unknown>)}
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        alignItems: 'end',
        gap: 1,
        height: '100%',
        padding: '1rem 1.25rem',
        color: 'text.primary',
        textDecoration: 'none',
        border: 1,
        borderColor: 'divider',
        borderRadius: '0.625rem',
        backgroundColor: 'background.paper',
        '&:hover': { borderColor: 'primary.main', '& svg': { transform: 'translateX(3px)' } },
      }}
    >
      <span>
        <Box
          component="span"
          sx={{
            display: 'block',
            fontSize: '2rem',
            lineHeight: 1.1,
            fontWeight: 680,
            fontVariantNumeric: 'tabular-nums lining-nums',
            color: 'primary.main',
          }}
        >
          {formatNumber(tile.count, locale)}
        </Box>
        {tile.label}
      </span>
      <ArrowForward aria-hidden sx={{ color: 'text.secondary', transition: 'transform 120ms' }} />
    </Box>
  );
}
