import { useId, type ReactNode } from "react";

/** A part of the page with its heading, and what can be done about the whole of it at the right of the heading. */
export function Part({
  title,
  tools,
  children,
}: {
  readonly title: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {tools}
      </header>
      {children}
    </section>
  );
}
