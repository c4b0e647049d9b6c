import type { Row } from "postgres";
import { send, type Asked, type Transaction } from "./pool.ts";

/**
 * Asks with plans made for these very values: what suits a unit with few tasks does not suit one with very many. Questions
 * are sent here and now, as the driver would send those awaited after the setting is back.
 */
export async function planned<T extends readonly Row[][]>(tx: Transaction, questions: () => Asked<T>): Promise<T> {
  send(tx`select set_config('plan_cache_mode', 'force_custom_plan', true)`);
  const asked = Promise.all(questions().map((question) => question.execute()));
  send(tx`select set_config('plan_cache_mode', 'auto', true)`);
  return (await asked) as unknown as T;
}
