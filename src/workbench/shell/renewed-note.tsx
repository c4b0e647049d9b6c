import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { ask } from "../ask.ts";
import { usePageWords } from "../page-words.ts";
import { sayMoment } from "../parts/moment.ts";
import { meQuery } from "../queries.ts";
import { signInWords } from "../words/sign-in.ts";
import { useMe } from "./me.ts";

/** Tells an officer that their sign-in was renewed, when and by whom, until they have read it. */
export function RenewedNote() {
  const { renewed: words } = usePageWords(signInWords);
  const { renewed } = useMe();
  const client = useQueryClient();
  if (!renewed) return null;
  const seen = async (): Promise<void> => {
    await ask("/api/me/renewal", { method: "DELETE" });
    await client.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  return (
    <Alert
      type="warning"
      showIcon
      className="renewed-note"
      title={words.title}
      description={[
        words.by(sayMoment(renewed.at), renewed.by),
        renewed.confirmedBy ? words.confirmed(renewed.confirmedBy) : renewed.alone ? words.alone : "",
        words.ask,
      ].join(" ")}
      action={<Button onClick={() => void seen()}>{words.seen}</Button>}
    />
  );
}
