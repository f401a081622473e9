// A required text field in an edit form.

import { FieldError, Input, Label, TextField } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

export function NameField({ label, isRequired = true, autoFocus = false, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      className="name-field"
      isRequired={isRequired}
      // The form was just opened, so the reader will type next.
      autoFocus={autoFocus}
      validate={(value) => (isRequired && value.trim() === '' ? 'Enter a name.' : null)}
    >
      <Label className="quiet small">{label}</Label>
      <Input className="search-input" />
      <FieldError className="small" />
    </TextField>
  );
}
