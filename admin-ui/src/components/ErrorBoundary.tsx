import { Alert, AlertTitle, Button } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface State {
  error: Error | null;
}

/** Shows that a view broke instead of an empty page. React knows such boundaries only as classes. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    return this.state.error ? <Broken onRetry={() => this.setState({ error: null })} /> : this.props.children;
  }
}

function Broken({ onRetry }: { onRetry: () => void }) {
  const translate = useTranslate();
  return (
    <Alert severity="error" action={<Button onClick={onRetry}>{translate('app.tryAgain')}</Button>}>
      <AlertTitle>{translate('ra.page.error')}</AlertTitle>
      {translate('ra.message.error')}
    </Alert>
  );
}
