import UnfoldMore from '@mui/icons-material/UnfoldMore';
import { Box, Button, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { queryClient } from '../api/query-client.ts';
import { useAction } from '../api/use-action.ts';
import { graphql } from '../gql/index.ts';
import { type ActingAs, reloadViewer, useViewer } from '../session/viewer.ts';

const SWITCH = graphql(`
  mutation RoleSwitch_Switch($input: SwitchRoleInput!, $locale: Locale) {
    switchRole(input: $input) { viewer { actingAs { role } } userErrors { code message(locale: $locale) path } }
  }
`);

/** One person, several roles: changed without logging in again (ROLE-1). */
export function RoleSwitch() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { start, isRunning } = useAction(SWITCH, {
    onDone: async () => {
      await reloadViewer();
      queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'viewer' });
      void navigate('/');
    },
  });
  if (!viewer) return null;

  const current = viewer.actingAs;
  const label = translate(`enums.Role.${current.role}`);
  const choose = (role: ActingAs) => {
    setAnchor(null);
    start({ role: role.role, organisation: role.organisation?.id ?? null, fundingSource: role.fundingSource?.id ?? null });
  };
  if (viewer.roles.length < 2) {
    return (
      <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap', display: { xs: 'none', md: 'inline' } }}>
        {label}
      </Box>
    );
  }
  return (
    <>
      <Button
        color="inherit"
        variant="outlined"
        disabled={isRunning}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={translate('header.roleSwitch', { role: label })}
        onClick={(event) => setAnchor(event.currentTarget)}
        endIcon={<UnfoldMore />}
        sx={{
          minHeight: '1.875rem',
          minWidth: 0,
          flexShrink: 1,
          maxWidth: { xs: '9rem', sm: '12rem', lg: '20rem' },
          whiteSpace: 'nowrap',
          '& > span:first-of-type': { overflow: 'hidden', textOverflow: 'ellipsis' },
        }}
      >
        <span>{label}</span>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {viewer.roles.map((role) => (
          <MenuItem key={keyOf(role)} selected={keyOf(role) === keyOf(current)} onClick={() => choose(role)}>
            <ListItemText
              primary={translate(`enums.Role.${role.role}`)}
              secondary={role.organisation?.name ?? role.fundingSource?.shortName}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function keyOf(role: ActingAs): string {
  return [role.role, role.organisation?.id, role.fundingSource?.id].join('|');
}
