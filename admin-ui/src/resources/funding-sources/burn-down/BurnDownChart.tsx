import { Box, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useLocale, useTranslate } from 'react-admin';
import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatMoneyInWords } from '../../../i18n/format.ts';
import type { LocaleCode } from '../../../i18n/locale.ts';
import type { BurnDownRow } from './burn-down-rows.ts';

interface BurnDownChartProps {
  rows: BurnDownRow[];
  /** What the chart says, for those who do not see it. */
  label: string;
  hasPlan?: boolean;
}

/** Free money at the end of each month: a line for what was, a dashed one with its range for what is expected. The table stands below. */
export function BurnDownChart({ rows, label, hasPlan = false }: BurnDownChartProps) {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const { palette } = useTheme();
  const axis = { fontSize: 13, fill: palette.text.secondary };
  const inWords = (euros: number) => formatMoneyInWords(Math.round(euros * 100), locale);
  const short = new Intl.NumberFormat(locale === 'lv' ? 'lv-LV' : 'en-IE', {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  return (
    <Box component="figure" sx={{ margin: 0 }} aria-label={label}>
      <Box sx={{ width: '100%', height: 300 }}>
        <ResponsiveContainer>
          <ComposedChart data={rows} margin={{ top: 12, right: 16, bottom: 4, left: 8 }}>
            <CartesianGrid stroke={palette.divider} vertical={false} />
            <XAxis dataKey="month" tick={axis} tickLine={false} minTickGap={28} />
            <YAxis tick={axis} tickLine={false} axisLine={false} width={104} tickFormatter={(euros: number) => short.format(euros)} />
            <Tooltip
              isAnimationActive={false}
              formatter={(value, name) => [
                Array.isArray(value) ? value.map((end) => inWords(Number(end))).join(' – ') : inWords(Number(value)),
                translate(`burnDown.${String(name)}`),
              ]}
              contentStyle={{ backgroundColor: palette.background.paper, borderColor: palette.divider, color: palette.text.primary }}
            />
            <Area dataKey="range" stroke="none" fill={palette.warning.main} fillOpacity={0.18} isAnimationActive={false} />
            <Line
              dataKey="expected"
              stroke={palette.warning.main}
              strokeWidth={2.5}
              strokeDasharray="6 5"
              dot={false}
              isAnimationActive={false}
            />
            {hasPlan ? (
              <Line
                dataKey="planned"
                stroke={palette.text.secondary}
                strokeWidth={1.75}
                strokeDasharray="2 4"
                dot={false}
                isAnimationActive={false}
              />
            ) : null}
            <Line dataKey="free" stroke={palette.primary.main} strokeWidth={2.5} dot={false} isAnimationActive={false} />
          </ComposedChart>
        </ResponsiveContainer>
      </Box>
      <Typography component="figcaption" color="textSecondary" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}>
        <Legend colour={palette.primary.main} name={translate('burnDown.free')} />
        <Legend colour={palette.warning.main} name={translate('burnDown.expected')} isDashed />
        {hasPlan ? <Legend colour={palette.text.secondary} name={translate('burnDown.planned')} isDashed /> : null}
        <span>{translate('burnDown.rangeIs')}</span>
      </Typography>
    </Box>
  );
}

function Legend({ colour, name, isDashed = false }: { colour: string; name: string; isDashed?: boolean }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <Box component="span" aria-hidden sx={{ width: 26, borderTop: `3px ${isDashed ? 'dashed' : 'solid'} ${colour}` }} />
      {name}
    </Box>
  );
}
