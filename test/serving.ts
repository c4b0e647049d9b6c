import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { demoSignIns } from "../src/cli/demo.ts";
import { serverOf } from "../src/cli/listen.ts";
import { openBrowser } from "./browser.ts";
import { openDistrict, type District, type Opening } from "./district.ts";

/** A district as it is served, and a browser before it. Every answer of 500 or more, whoever asked, is kept as a fault. */
export type Serving = {
  readonly district: District;
  readonly base: string;
  readonly browser: Browser;
  readonly faults: readonly string[];
  /** A citizen's window, scripts off, as wide as a phone. */
  readonly citizen: () => Promise<Page>;
  /** An officer's window at the desk's door, where nobody has signed in yet. */
  readonly atTheDoor: () => Promise<Page>;
  /** An officer's window, signed in at the desk as an officer does it. */
  readonly officer: (signIn: string, password?: string) => Promise<Page>;
  /** An officer's window that has been signed in already, and stands at no page yet. */
  readonly signedIn: (signIn: string) => Promise<Page>;
  /** An officer's window before they sign in, so many pixels wide. */
  readonly window: (width: number) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** A district that is served; `demo` lists its sign-ins at the desk's door, as a district for show does. */
export async function serveDistrict({ demo = false, ...opening }: { demo?: boolean } & Opening = {}): Promise<Serving> {
  const [district, browser] = await Promise.all([openDistrict({ signIns: true, ...opening }), openBrowser()]);
  const faults: string[] = [];
  const app = await serverOf(district.door, district.house.now, demo ? demoSignIns() : undefined);
  app.addHook("onResponse", async ({ method, url }, { statusCode }) => {
    if (statusCode >= 500) faults.push(`${statusCode} ${method} ${url}`);
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  // Cookies are Secure: a browser keeps them on localhost, where it trusts plain HTTP.
  const base = `http://localhost:${(app.server.address() as AddressInfo).port}`;

  async function open(options: Parameters<Browser["newContext"]>[0]): Promise<Page> {
    const context = await browser.newContext({ locale: "zh-CN", ...options });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    return page;
  }

  async function atTheDoor(): Promise<Page> {
    const page = await open({ viewport: { width: 1440, height: 1000 } });
    await page.goto(`${base}/desk/`);
    return page;
  }

  async function officer(signIn: string, password = "huiyin-demo"): Promise<Page> {
    const page = await atTheDoor();
    await page.getByLabel("登录名").fill(signIn);
    await page.getByLabel("密码", { exact: true }).fill(password);
    await page.keyboard.press("Enter");
    await page.getByRole("navigation").first().waitFor();
    return page;
  }

  async function signedIn(signIn: string): Promise<Page> {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    const answer = await page.request.post(`${base}/api/session`, { data: { name: signIn, password: "huiyin-demo" } });
    if (!answer.ok()) throw new Error(`${signIn} could not sign in: ${await answer.text()}`);
    return page;
  }

  async function close(): Promise<void> {
    await browser.close();
    await app.close();
    await district.close();
  }

  const citizen = () => open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const window = (width: number) => open({ viewport: { width, height: 900 } });
  return { district, base, browser, faults, citizen, atTheDoor, officer, signedIn, window, close };
}
