import TodayOutlined from '@mui/icons-material/TodayOutlined';
import { Box, Typography } from '@mui/material';
import type { ComponentType } from 'react';
import { useGetResourceLabel, useRemoveFromStore, useTranslate } from 'react-admin';
import { NavLink } from 'react-router';
import { useMenu } from './use-menu.ts';

/** Where one can go, grouped by the work it is for. */
export function SideMenu({ onChoose }: { onChoose?: () => void }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const groups = useMenu();
  const forget = useRemoveFromStore();
  // From the menu one begins anew; the way back from a record leads to the list as one left it.
  const chooseList = (resource: string) => {
    forget(`${resource}.listParams`);
    onChoose?.();
  };
  return (
    <Box component="nav" aria-label={translate('menu.label')} sx={{ padding: '0.75rem 0.75rem 2rem' }}>
      <MenuLink to="/" icon={TodayOutlined} label={translate('menu.today')} onChoose={onChoose} isExact />
      {groups.map((group) => (
        <Box key={group.heading} sx={{ marginTop: 2 }}>
          <Typography
            component="h2"
            variant="caption"
            color="textSecondary"
            sx={{ paddingInline: '0.625rem', fontWeight: 640, display: 'block', marginBottom: 0.25 }}
          >
            {translate(group.heading)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {group.entries.map((entry) => (
              <li key={entry.resource}>
                <MenuLink
                  to={`/${entry.resource}`}
                  icon={entry.icon}
                  label={labelOf(entry.resource, 2)}
                  onChoose={() => chooseList(entry.resource)}
                />
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface MenuLinkProps {
  to: string;
  icon: ComponentType;
  label: string;
  isExact?: boolean;
  onChoose?: () => void;
}

function MenuLink({ to, icon: Icon, label, isExact = false, onChoose }: MenuLinkProps) {
  return (
    <Box
      component={NavLink}
      to={to}
      end={isExact}
      onClick={onChoose}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        minHeight: '2.125rem',
        paddingInline: '0.625rem',
        borderRadius: '0.375rem',
        color: 'text.primary',
        textDecoration: 'none',
        '& svg': { color: 'text.secondary', fontSize: '1.1875rem' },
        '&:hover': { backgroundColor: 'background.sunken' },
        '&[aria-current="page"]': {
          backgroundColor: 'tint.action',
          color: 'primary.main',
          fontWeight: 640,
          boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.primary.main}`,
          '& svg': { color: 'primary.main' },
        },
      }}
    >
      <Icon aria-hidden />
      <span>{label}</span>
    </Box>
  );
}
