import { Button } from "antd";
import type { Text } from "../../kernel/text.ts";
import type { ReceiptView } from "../../contract/intake.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { registerWords } from "../words/register.ts";

/** The receipt just made, and what came of linking it; it goes when the next one is made. */
export type Made = {
  readonly receipt: ReceiptView;
  readonly linked?: { readonly to: string } | { readonly not: Text };
};

/** The receipt to hand to whoever came or wrote: shown this once, printed alone on its sheet. */
export function ReceiptCard({ made }: { readonly made: Made }) {
  const words = usePageWords(registerWords);
  const { say } = useLanguage();
  const { receipt, linked } = made;
  return (
    <section className="aside-part receipt" aria-label={words.receiptTitle}>
      <h2>{words.receiptTitle}</h2>
      {receipt.again && <p className="quiet no-print">{words.again}</p>}
      <dl>
        <dt>{words.receiptNumber}</dt>
        <dd>{receipt.number}</dd>
        <dt>{words.locator}</dt>
        <dd className="receipt-code">{grouped(receipt.locator, [3, 4, 4])}</dd>
        <dt>{words.secret}</dt>
        <dd className="receipt-code receipt-secret">
          {grouped(receipt.secret, [5, 5, 5, 5, 5, 5])
            .split(" ")
            .map((group, at) => (
              <span key={at}>{group} </span>
            ))}
        </dd>
        <dt>{words.receiptWhere}</dt>
        <dd>{words.receiptHow}</dd>
      </dl>
      <p>{words.onlyOnce}</p>
      {linked && (
        <output className="no-print">
          {"to" in linked ? words.linked(linked.to) : words.notLinked + say(linked.not)}
        </output>
      )}
      <Button className="no-print" onClick={() => window.print()}>
        {words.print}
      </Button>
    </section>
  );
}

/** Digits in groups that can be copied by hand; what is already grouped stays as it is. */
function grouped(code: string, sizes: readonly number[]): string {
  if (/\D/.test(code)) return code;
  let at = 0;
  return sizes.map((size) => code.slice(at, (at += size))).join(sizes.length > 3 ? " " : "-");
}
