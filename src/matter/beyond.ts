import { id, type UnitId } from "../kernel/id.ts";

/**
 * The organ that leads the topmost one we know. It stands in no list of units, and nobody here sees what lies with it: a
 * report on the organ above, or on somebody who leads it, is registered like any other and answered for there (规则 Art.
 * 15: no hiding, no leaving out, no delay). As soon as the organisation has an organ above, it is handed on to that.
 */
export const beyond: UnitId = id("beyond");
