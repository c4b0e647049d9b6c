import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** A port on loopback that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const asked = createServer().listen(0, "127.0.0.1");
  await once(asked, "listening");
  const { port } = asked.address() as AddressInfo;
  asked.close();
  await once(asked, "close");
  return port;
}
