import { useId, type ReactNode } from "react";
import { useWords } from "../language.tsx";

export type FieldControl = {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
};

type FieldProps = {
  readonly label: string;
  readonly optional?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** A group of several controls is named by its label, one control is labelled by it. */
  readonly group?: boolean;
  readonly children: (control: FieldControl) => ReactNode;
};

/** A label, its control, and beneath it what is wrong with it. */
export function Field({ label, optional, hint, fault, group, children }: FieldProps) {
  const id = useId();
  const { common } = useWords();
  const note = fault ?? hint;
  const control: FieldControl = {
    id,
    ...(note ? { "aria-describedby": `${id}-note` } : {}),
    ...(fault ? { "aria-invalid": true as const } : {}),
  };
  const title = (
    <>
      {label}
      {optional && <span className="field-optional">{common.optional}</span>}
    </>
  );
  return (
    <div
      className={fault ? "field field-faulty" : "field"}
      {...(group ? { role: "group", "aria-labelledby": `${id}-label` } : {})}
    >
      {group ? (
        <span className="field-label" id={`${id}-label`}>
          {title}
        </span>
      ) : (
        <label className="field-label" htmlFor={id}>
          {title}
        </label>
      )}
      {children(control)}
      {note && (
        <span className={fault ? "field-fault" : "field-hint"} id={`${id}-note`}>
          {note}
        </span>
      )}
    </div>
  );
}
