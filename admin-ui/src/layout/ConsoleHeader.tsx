import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import MenuIcon from '@mui/icons-material/Menu';
import { Box, IconButton, Link, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { BrandStar } from '../components/BrandStar.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { GoToSearch } from './GoToSearch.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { RoleSwitch } from './RoleSwitch.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { openKeyboardHelp } from './keyboard-help-state.ts';

interface ConsoleHeaderProps {
  isNarrow: boolean;
  onOpenMenu?: () => void;
}

export function ConsoleHeader({ isNarrow, onOpenMenu }: ConsoleHeaderProps) {
  const translate = useTranslate();
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 1100,
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 1, md: 1.5 },
        height: '3.25rem',
        paddingInline: { xs: 1, md: 2 },
        backgroundColor: 'background.default',
        borderBottom: 1,
        borderColor: 'line.strong',
        boxShadow: (mui) => `inset 0 3px 0 ${mui.palette.primary.main}`,
      }}
    >
      {isNarrow && onOpenMenu ? (
        <IconButton onClick={onOpenMenu} aria-label={translate('ra.action.open_menu')}>
          <MenuIcon />
        </IconButton>
      ) : null}
      <Link
        component={RouterLink}
        to="/"
        underline="none"
        sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: 'text.primary', width: { md: '12.5rem' }, flexShrink: 0 }}
      >
        <BrandStar sx={{ color: 'primary.main', fontSize: '1.625rem' }} />
        {/* what the link is called is there at any width */}
        <VisuallyHidden>{`STARS ${translate('app.console')}`}</VisuallyHidden>
        <Box
          component="span"
          aria-hidden
          sx={{ fontWeight: 760, fontSize: '1.1875rem', letterSpacing: '0.04em', display: { xs: 'none', sm: 'inline' } }}
        >
          STARS
        </Box>
        <Box component="span" aria-hidden sx={{ color: 'text.secondary', display: { xs: 'none', md: 'inline' } }}>
          {translate('app.console')}
        </Box>
      </Link>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        {onOpenMenu ? (
          <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
            <GoToSearch />
          </Box>
        ) : null}
      </Box>
      <RoleSwitch />
      <LanguageSwitch />
      {/* where there is no room, the menu of the person has it */}
      <Box sx={{ display: { xs: 'none', sm: 'flex' } }}>
        <ThemeButton />
      </Box>
      {isNarrow ? null : (
        <Tooltip title={translate('keyboard.open')}>
          <IconButton onClick={openKeyboardHelp} aria-label={translate('keyboard.open')}>
            <KeyboardOutlined />
          </IconButton>
        </Tooltip>
      )}
      <PersonMenu />
    </Box>
  );
}
