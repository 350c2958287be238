import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, FormHelperText, IconButton, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Tag } from '../../../components/StatusTag.tsx';
import { formatDateInWords, formatMoneyInWords } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import { type Issues, issuesAt } from './issues.ts';
import type { Setting } from './settings-of.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { today } from '../../../inputs/riga-time.ts';

type Round = Record<string, unknown> & { roundOn?: string; amountCents?: number | null };

interface RoundsPlanProps {
  setting: Setting;
  /** The scheme the rounds belong to: its amount is theirs unless they say another. */
  values: Record<string, unknown>;
  issues: Issues;
  onChange: (rounds: Round[]) => void;
}

/** The days on which grants are given. Rounds that have been are history and stand folded; the coming ones can be changed. */
export function RoundsPlan({ setting, values, issues, onChange }: RoundsPlanProps) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const rounds = (values.rounds as Round[] | undefined) ?? [];
  const present = today();
  const usual = values.amountCents as number | undefined;
  const fields = inOrder(setting.fields ?? []);
  return (
    <Box role="group" aria-label={translate('settings.GRANT.rounds')} sx={{ marginTop: 2 }}>
      <Typography component="h3" variant="h3">
        {translate('settings.GRANT.rounds')}
      </Typography>
      <Typography color="textSecondary">
        {translate('settingsHelp.GRANT.rounds', { amount: usual === undefined ? '–' : formatMoneyInWords(usual, locale) })}
      </Typography>
      {issues.get('') ? <FormHelperText error>{issues.get('')}</FormHelperText> : null}
      {rounds.map((round, index) => {
        const isPast = round.roundOn !== undefined && round.roundOn !== '' && round.roundOn <= present;
        const name = round.roundOn ? formatDateInWords(round.roundOn, locale) : translate('rules.newRound');
        const own = issuesAt(issues, index);
        return (
          <Box
            key={index}
            role="group"
            aria-label={translate('rules.roundOf', { day: name })}
            sx={{ borderTop: 1, borderColor: 'divider', paddingBlock: 1, marginTop: 1 }}
          >
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
              <Typography component="div" sx={{ fontWeight: 640 }}>
                {translate('rules.roundOf', { day: name })}
              </Typography>
              <Tag tone={isPast ? 'quiet' : 'good'}>{translate(isPast ? 'rules.roundPast' : 'rules.roundComing')}</Tag>
              <Typography sx={{ marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' }}>
                {formatMoneyInWords(round.amountCents ?? usual ?? 0, locale)}
              </Typography>
              {isPast ? null : (
                <IconButton
                  aria-label={translate('rules.removeRound', { day: name })}
                  onClick={() => onChange(rounds.filter((_round, at) => at !== index))}
                >
                  <DeleteOutlined />
                </IconButton>
              )}
            </Box>
            {isPast ? null : (
              <SettingsForm
                owner="rounds"
                settings={fields}
                values={round}
                issues={own}
                onChange={(next) => onChange(rounds.map((before, at) => (at === index ? (next as Round) : before)))}
              />
            )}
            {own.get('') ? <FormHelperText error>{own.get('')}</FormHelperText> : null}
          </Box>
        );
      })}
      <Button
        startIcon={<AddOutlined />}
        onClick={() => onChange([...rounds, { amountCents: null, windowFrom: null, windowUntil: null }])}
        sx={{ marginTop: 0.5 }}
      >
        {translate('rules.add.GRANT.rounds')}
      </Button>
    </Box>
  );
}

/** The day and the money first, then the window, then what follows from it. */
const ORDER = ['roundOn', 'amountCents', 'windowFrom', 'windowUntil', 'chooseBy', 'useBy'];

function inOrder(fields: Setting[]): Setting[] {
  const place = ({ name }: Setting) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return fields.toSorted((one, other) => place(one) - place(other));
}
