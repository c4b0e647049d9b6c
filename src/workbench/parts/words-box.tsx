import { Input } from "antd";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof Input.TextArea>, "rows" | "autoSize"> & { readonly rows: number };

const lineHeight = 20;

/**
 * A box for words that grows with them by the style sheet. antd's own growing measures with a style attribute, which
 * the policy of the page forbids.
 */
export function WordsBox({ rows, ...props }: Props) {
  return <Input.TextArea {...props} rows={rows} className="words-box" style={{ minHeight: rows * lineHeight + 10 }} />;
}
