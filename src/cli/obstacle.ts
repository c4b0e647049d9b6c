import { text, type Text } from "../kernel/text.ts";
import { CannotStart } from "../store/cannot-start.ts";
import { isUnavailable, StoreUnavailable } from "../store/unavailable.ts";
import { KeyServiceFailed } from "../vault/key-service.ts";

/** What stands in the way of a whole command, in a sentence; `undefined` where it is a bug of ours. */
export function obstacle(error: unknown): Text | undefined {
  if (error instanceof CannotStart) return error.sentence;
  if (error instanceof StoreUnavailable || isUnavailable(error))
    return text(
      "数据库连接中断，请确认数据库在运行后重试；已完成的部分都在。",
      "The database went away. See that it runs and try again; what was done is kept.",
    );
  if (error instanceof KeyServiceFailed) return error.says;
  return undefined;
}
