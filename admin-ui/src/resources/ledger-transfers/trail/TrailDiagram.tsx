import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Money } from '../../../components/Money.tsx';
import { showPath } from '../../../resource-path.ts';
import { CARD, drawTrail, type TrailStep } from './trail-layout.ts';

const card = {
  display: 'grid',
  alignContent: 'center',
  height: '100%',
  paddingInline: 1.25,
  border: 1,
  borderColor: 'line.strong',
  borderRadius: '0.5rem',
  backgroundColor: 'background.paper',
  color: 'text.primary',
  textDecoration: 'none',
};

/** The way of the money as a picture: accounts as cards one can go on from, movements as lines, returns below and dashed. */
export function TrailDiagram({ steps, label }: { steps: readonly TrailStep[]; label: string }) {
  const translate = useTranslate();
  const { stations, legs, width, height } = drawTrail(steps);
  const most = Math.max(...legs.map(({ step }) => step.part.cents), 1);
  return (
    <Box component="figure" sx={{ margin: 0, overflowX: 'auto', paddingBlock: 1 }} tabIndex={0} role="group" aria-label={label}>
      <Box sx={{ position: 'relative', width, height, minWidth: width }}>
        <Box component="svg" viewBox={`0 0 ${width} ${height}`} sx={{ position: 'absolute', inset: 0, width, height }} aria-hidden>
          {legs.map(({ step, path, isReturn }) => (
            <Box
              key={step.key}
              component="path"
              d={path}
              fill="none"
              strokeWidth={2 + (6 * step.part.cents) / most}
              strokeDasharray={isReturn ? '7 5' : undefined}
              sx={{ stroke: (theme) => (isReturn ? theme.palette.warning.main : theme.palette.primary.main), opacity: 0.75 }}
            />
          ))}
        </Box>
        <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {stations.map(({ account, cents, x, y }) => (
            <Box
              key={account?.id ?? 'from others'}
              component="li"
              sx={{ position: 'absolute', left: x, top: y, width: CARD.width, height: CARD.height }}
            >
              {account ? (
                <Box
                  component={Link}
                  to={showPath('ledger-transfers', account.id)}
                  sx={{ ...card, '&:hover': { backgroundColor: 'tint.action' } }}
                >
                  <Typography component="span" variant="caption" color="textSecondary" noWrap>
                    {translate(`enums.LedgerAccountKind.${account.kind}`)}
                  </Typography>
                  <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} title={account.label}>
                    {account.whose}
                  </Box>
                  {cents > 0 ? <Money value={{ cents }} sx={{ fontWeight: 640 }} /> : null}
                </Box>
              ) : (
                <Box sx={{ ...card, borderStyle: 'dashed' }}>
                  <Typography component="span" variant="caption" color="textSecondary">
                    {translate('trail.fromOthers')}
                  </Typography>
                  <Money value={{ cents }} sx={{ fontWeight: 640 }} />
                </Box>
              )}
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
