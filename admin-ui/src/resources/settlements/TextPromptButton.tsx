import { Button, TextField, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';

interface TextPromptButtonProps {
  /** Words of the button, and of the button in the dialog. */
  action: string;
  title: string;
  explained: string;
  /** What is to be written. */
  label: string;
  isRunning: boolean;
  error?: string;
  variant?: ButtonProps['variant'];
  /** Done: answers when the dialog may close. */
  onConfirm: (text: string) => Promise<unknown>;
}

/** A button that asks for some words first: an objection, an answer, a reason. */
export function TextPromptButton({
  action,
  title,
  explained,
  label,
  isRunning,
  error,
  variant = 'text',
  onConfirm,
}: TextPromptButtonProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const confirm = () =>
    onConfirm(text.trim()).then(
      () => {
        setOpen(false);
        setText('');
      },
      () => undefined,
    );
  return (
    <>
      <Button size={variant === 'text' ? 'small' : 'medium'} variant={variant} onClick={() => setOpen(true)}>
        {translate(action)}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={translate(title)}
        action={translate(action)}
        isReady={text.trim() !== ''}
        isRunning={isRunning}
        error={error}
        onClose={() => setOpen(false)}
        onConfirm={() => void confirm()}
      >
        {translate(explained)}
        <TextField required multiline minRows={2} label={translate(label)} value={text} onChange={(event) => setText(event.target.value)} />
      </ConfirmDialog>
    </>
  );
}
