import BookmarkBorderOutlined from '@mui/icons-material/BookmarkBorderOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Button, Divider, IconButton, ListItem, ListItemButton, ListItemText, Popover, TextField } from '@mui/material';
import { useState } from 'react';
import { type SortPayload, useListContext, useResourceContext, useStore, useTranslate } from 'react-admin';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';

interface SavedView {
  name: string;
  filter: Record<string, unknown>;
  sort: SortPayload;
  perPage: number;
}

/** A list as somebody needs it every morning, kept under a name in this browser. */
export function SavedViews() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { filterValues, sort, perPage, setFilters, setSort, setPerPage } = useListContext();
  const [views, setViews] = useStore<SavedView[]>(`${resource}.savedViews`, []);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [name, setName] = useState<string | null>(null);

  const apply = (view: SavedView) => {
    setFilters(view.filter);
    setSort(view.sort);
    setPerPage(view.perPage);
    setAnchor(null);
  };
  const save = () => {
    const view = { name: (name ?? '').trim(), filter: filterValues, sort, perPage };
    setViews([...views.filter((other) => other.name !== view.name), view]);
    setName(null);
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<BookmarkBorderOutlined />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('ra.saved_queries.label')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('ra.saved_queries.label'), sx: { minWidth: '15rem' } } }}
      >
        {views.map((view) => (
          <ListItem
            key={view.name}
            component="div"
            disablePadding
            secondaryAction={
              <IconButton
                edge="end"
                aria-label={translate('ra.saved_queries.remove_label_with_name', { name: view.name })}
                onClick={() => setViews(views.filter((other) => other !== view))}
              >
                <DeleteOutlined />
              </IconButton>
            }
          >
            <ListItemButton onClick={() => apply(view)}>
              <ListItemText primary={view.name} />
            </ListItemButton>
          </ListItem>
        ))}
        {views.length > 0 ? <Divider /> : null}
        <ListItemButton
          onClick={() => {
            setAnchor(null);
            setName('');
          }}
        >
          <ListItemText primary={translate('ra.saved_queries.new_label')} />
        </ListItemButton>
      </Popover>
      <ConfirmDialog
        isOpen={name !== null}
        title={translate('ra.saved_queries.new_dialog_title')}
        action={translate('ra.action.save')}
        isReady={(name ?? '').trim() !== ''}
        onClose={() => setName(null)}
        onConfirm={save}
      >
        <TextField
          autoFocus
          label={translate('ra.saved_queries.query_name')}
          value={name ?? ''}
          onChange={(event) => setName(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
