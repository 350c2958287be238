import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import { Divider, IconButton, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { useViewer } from '../session/viewer.ts';
import { useThemeSwitch } from './use-theme-switch.ts';

export function PersonMenu() {
  const translate = useTranslate();
  const logout = useLogout();
  const viewer = useViewer();
  const { label: themeLabel, toggle } = useThemeSwitch();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!viewer) return null;
  const name = `${viewer.person.givenName} ${viewer.person.familyName}`;
  return (
    <>
      <Tooltip title={name}>
        <IconButton
          aria-label={name}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <AccountCircleOutlined />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem disabled sx={{ opacity: '1 !important' }}>
          <ListItemText primary={name} secondary={translate(`enums.Role.${viewer.actingAs.role}`)} />
        </MenuItem>
        <Divider />
        <MenuItem onClick={toggle} sx={{ display: { sm: 'none' } }}>
          {themeLabel}
        </MenuItem>
        <MenuItem component="a" href="/">
          {translate('header.publicSite')}
        </MenuItem>
        <MenuItem onClick={() => void logout()}>{translate('ra.auth.logout')}</MenuItem>
      </Menu>
    </>
  );
}
