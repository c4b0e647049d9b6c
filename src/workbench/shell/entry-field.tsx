import { Input } from "antd";
import { Field } from "../parts/field.tsx";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly autoComplete: "username" | "one-time-code" | "current-password" | "new-password";
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** Where the page has no other purpose. */
  readonly first?: boolean;
};

/** One line of who one is, at the door: a name or a code in the open, a password unseen. */
export function EntryField({ label, value, onValue, autoComplete, hint, fault, first = false }: Props) {
  const Box = autoComplete.endsWith("password") ? Input.Password : Input;
  return (
    <Field label={label} fault={fault} hint={hint}>
      {(control) => (
        <Box
          {...control}
          size="large"
          value={value}
          onChange={({ target }) => onValue(target.value)}
          autoComplete={autoComplete}
          spellCheck={false}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page has no other purpose.
          autoFocus={first}
        />
      )}
    </Field>
  );
}
