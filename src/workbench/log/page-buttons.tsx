import { Button } from "antd";
import type { usePages } from "../matters/use-pages.ts";
import { usePageWords } from "../page-words.ts";
import { logWords } from "../words/log.ts";

type Props = { readonly pages: ReturnType<typeof usePages>; readonly next: number | undefined };

/** On to what is older, and back. */
export function PageButtons({ pages, next }: Props) {
  const words = usePageWords(logWords);
  if (next === undefined && pages.depth === 0) return null;
  return (
    <p>
      <Button disabled={pages.depth === 0} onClick={pages.back}>
        {words.newer}
      </Button>{" "}
      <Button disabled={next === undefined} onClick={() => next !== undefined && pages.on(String(next))}>
        {words.older}
      </Button>
    </p>
  );
}
