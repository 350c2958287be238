import ExpandMore from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase, Collapse, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';

interface FoldedPanelProps {
  title: string;
  /** Something inside has to be put right: it cannot be folded away. */
  isWrong: boolean;
  children: ReactNode;
}

/** A part of a page that is opened by its name. */
export function FoldedPanel({ title, isWrong, children }: FoldedPanelProps) {
  const id = useId();
  const [wasOpened, setOpened] = useState(false);
  const isOpen = wasOpened || isWrong;
  return (
    <Box
      component="section"
      sx={{ border: 1, borderColor: 'divider', borderRadius: '0.625rem', backgroundColor: 'background.paper', minWidth: 0 }}
    >
      <Typography variant="h2" component="h2">
        <ButtonBase
          onClick={() => setOpened(!wasOpened)}
          aria-expanded={isOpen}
          aria-controls={id}
          sx={{
            font: 'inherit',
            width: '100%',
            justifyContent: 'space-between',
            textAlign: 'left',
            borderRadius: '0.625rem',
            paddingInline: { xs: 2, md: 2.5 },
            paddingBlock: 1.5,
          }}
        >
          {title}
          <ExpandMore aria-hidden sx={{ transform: isOpen ? 'rotate(180deg)' : 'none', transition: 'transform 120ms' }} />
        </ButtonBase>
      </Typography>
      <Collapse in={isOpen} id={id} unmountOnExit>
        <Box sx={{ paddingInline: { xs: 2, md: 2.5 }, paddingBottom: 2 }}>{children}</Box>
      </Collapse>
    </Box>
  );
}
