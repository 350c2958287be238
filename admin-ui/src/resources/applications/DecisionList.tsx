import CancelOutlined from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Tag } from '../../components/StatusTag.tsx';
import { Instant } from '../../components/Day.tsx';
import type { ApplicationDetail } from './application-query.ts';

const ICONS = { MET: CheckCircleOutlined, NOT_MET: CancelOutlined, UNKNOWN: HelpOutlineOutlined };
const COLOURS = { MET: 'success.main', NOT_MET: 'error.main', UNKNOWN: 'warning.main' };

type Answer = ApplicationDetail['decision'][number];

interface DecisionListProps {
  decision: readonly Answer[];
  /** The button that settles a condition by hand, for those who may. */
  settle?: ((answer: Answer) => ReactNode) | undefined;
}

/** Every condition with its answer, the fact it rests on, where that came from and when it was read (FUND-5). */
export function DecisionList({ decision, settle }: DecisionListProps) {
  const translate = useTranslate();
  if (decision.length === 0) return <Typography color="textSecondary">{translate('applications.noDecision')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {decision.map((answer) => {
        const Icon = ICONS[answer.result];
        return (
          <Box
            component="li"
            key={answer.code}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'auto 1fr auto',
              gap: 1.25,
              paddingBlock: 1,
              borderTop: 1,
              borderColor: 'divider',
              alignItems: 'start',
            }}
          >
            <Icon
              aria-label={translate(`enums.CriterionResult.${answer.result}`)}
              role="img"
              sx={{ color: COLOURS[answer.result], marginTop: '0.125rem' }}
            />
            <div>
              <div>
                {answer.sentence} {answer.isOverridden ? <Tag tone="busy">{translate('applications.settledByHand')}</Tag> : null}
              </div>
              <Typography variant="caption" component="div" color="textSecondary">
                {[
                  answer.fact,
                  answer.origin && translate(`enums.FactOrigin.${answer.origin}`),
                  answer.register && translate(`registers.${answer.register}`, { _: answer.register }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {answer.readAt ? (
                  <>
                    {' · '}
                    <Instant value={answer.readAt} />
                  </>
                ) : null}
              </Typography>
              {answer.remedy && answer.result !== 'MET' ? <Typography variant="body2">{answer.remedy}</Typography> : null}
            </div>
            {answer.result === 'MET' ? null : settle?.(answer)}
          </Box>
        );
      })}
    </Box>
  );
}
