import CancelOutlined from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import { Box, Typography } from '@mui/material';
import { useMay } from '../../access/use-may.ts';
import { useTranslate } from 'react-admin';
import { Tag } from '../../components/StatusTag.tsx';
import { Instant } from '../../components/Day.tsx';
import type { ApplicationDetail } from './application-query.ts';
import { OverrideCriterionButton } from './OverrideCriterionButton.tsx';

/** Before the money is decided, or after the platform itself refused. */
const TO_SETTLE = ['SUBMITTED', 'WAITING_FOR_FACTS', 'REJECTED'];

const ICONS = { MET: CheckCircleOutlined, NOT_MET: CancelOutlined, UNKNOWN: HelpOutlineOutlined };
const COLOURS = { MET: 'success.main', NOT_MET: 'error.main', UNKNOWN: 'warning.main' };

/** Every condition with its answer, the fact it rests on, where that came from and when it was read (FUND-5). */
export function DecisionList({ application }: { application: ApplicationDetail }) {
  const translate = useTranslate();
  const mayOverride = useMay('override', 'applications') && TO_SETTLE.includes(application.status);
  if (application.decision.length === 0) return <Typography color="textSecondary">{translate('applications.noDecision')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {application.decision.map((answer) => {
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
            {mayOverride && answer.result !== 'MET' ? (
              <OverrideCriterionButton application={application.id} criterion={answer.code} sentence={answer.sentence} />
            ) : null}
          </Box>
        );
      })}
    </Box>
  );
}
