/** The database cannot be reached now. What was asked was not done, except that a commit then under way may have held. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super("The database cannot be reached", { cause });
    this.name = "StoreUnavailable";
  }
}

/** What the driver and the operating system say of a connection that is not there. */
const broken =
  /^(CONNECTION_.*|CONNECT_TIMEOUT|ECONN.*|EPIPE|ENOENT|EACCES|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/**
 * SQLSTATE (PostgreSQL, appendix A) class 08, connection; 57P01 to 57P05, ended, crashed or starting; 53300, no session
 * free; 25006, a standby was reached; 58030, its disk fails; 53100, its disk is full.
 */
const down = /^(08...|57P0[1-5]|53300|25006|58030|53100)$/;

export function isUnavailable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && (broken.test(code) || down.test(code));
}
