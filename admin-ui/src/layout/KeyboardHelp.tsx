import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { focusSearch, isPlainKey, moveRowFocus } from './keyboard.ts';
import { closeKeyboardHelp, openKeyboardHelp, useKeyboardHelpIsOpen } from './keyboard-help-state.ts';

const KEYS: { keys: string[]; label: string }[] = [
  { keys: ['/'], label: 'keyboard.search' },
  { keys: ['j', 'k'], label: 'keyboard.rows' },
  { keys: ['Enter'], label: 'keyboard.openRow' },
  { keys: ['?'], label: 'keyboard.help' },
  { keys: ['Esc'], label: 'keyboard.close' },
];

const ACTIONS: Record<string, () => void> = {
  '/': focusSearch,
  j: () => moveRowFocus(1),
  k: () => moveRowFocus(-1),
  '?': openKeyboardHelp,
};

/** Listens to the keys of the console and shows what they are. */
export function KeyboardHelp() {
  const translate = useTranslate();
  const isOpen = useKeyboardHelpIsOpen();

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = isPlainKey(event) ? ACTIONS[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <Dialog open={isOpen} onClose={closeKeyboardHelp} aria-labelledby="keyboard-help">
      <DialogTitle id="keyboard-help" component="h2" variant="h2">
        {translate('keyboard.title')}
      </DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1.5, margin: 0, '& dd': { margin: 0 } }}>
          {KEYS.map(({ keys, label }) => (
            <Box key={label} sx={{ display: 'contents' }}>
              <dt>
                {keys.map((key) => (
                  <Box
                    component="kbd"
                    key={key}
                    sx={{
                      border: 1,
                      borderColor: 'line.strong',
                      borderRadius: '0.25rem',
                      paddingInline: '0.5rem',
                      marginRight: 0.5,
                      fontFamily: 'inherit',
                      backgroundColor: 'background.sunken',
                    }}
                  >
                    {key}
                  </Box>
                ))}
              </dt>
              <dd>{translate(label)}</dd>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={closeKeyboardHelp}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
