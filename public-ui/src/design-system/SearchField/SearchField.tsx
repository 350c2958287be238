import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../Button/Button.tsx';
import { Icon } from '../Icon/Icon.tsx';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  label: string;
  /** Where the form leads when no script runs. */
  action: string;
  /** The words searched for now. */
  value: string;
  onSearch: (words: string) => void;
  buttonText: string;
  placeholder?: string;
  isLarge?: boolean;
  /** Takes the focus on arrival where there is a keyboard; on a phone it would only open one over the page. */
  startsFocused?: boolean;
  /** Hidden fields to keep when the form is sent without scripts. */
  children?: ReactNode;
}

/** One field, one button; works as a plain form too. */
export function SearchField({
  label,
  action,
  value,
  onSearch,
  buttonText,
  placeholder,
  isLarge,
  startsFocused,
  children,
}: SearchFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // What is being typed belongs to the search it began from; a new search starts from its own words.
  const [typed, setTyped] = useState({ from: value, words: value });
  const words = typed.from === value ? typed.words : value;
  useEffect(() => {
    if (startsFocused && matchMedia('(pointer: fine)').matches) input.current?.focus({ preventScroll: true });
  }, [startsFocused]);
  return (
    <search>
      <form
        className={styles.form}
        data-large={isLarge || undefined}
        action={action}
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(words.trim());
        }}
      >
        <label htmlFor={id} className="visually-hidden">
          {label}
        </label>
        <span className={styles.box}>
          <Icon name="search" />
          <input
            ref={input}
            id={id}
            type="search"
            name="q"
            className={styles.input}
            value={words}
            placeholder={placeholder}
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            onChange={({ target }) => setTyped({ from: value, words: target.value })}
          />
        </span>
        {children}
        <Button type="submit">{buttonText}</Button>
      </form>
    </search>
  );
}
