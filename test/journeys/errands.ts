import { act, doDuty, findMatter, openMatter, pick, type Passed } from "./at-the-desk.ts";
import type { People } from "./people.ts";

const town = "听荻镇纪委";

/** Three people sign the three gates; answers with the matter. */
export async function passGates(people: People, base: string, number: string): Promise<Passed> {
  const registrar = await people.at("registrar");
  const matter = await findMatter(registrar, base, number);
  await act(registrar, "分类", (form) => pick(registrar, form, "类别", "群众身边腐败和不正之风"));
  await act(registrar, "签关");
  for (const who of ["reviewer", "quality"] as const) {
    const signer = await people.at(who);
    await openMatter(signer, matter);
    await act(signer, "签关");
  }
  return matter;
}

/** The centre weighs it, takes it in and gives it to a township. */
export async function assign(people: People, matter: Passed): Promise<void> {
  const director = await people.at("director");
  await openMatter(director, matter);
  await act(director, "研判", async (form) => {
    for (const side of ["区域性", "特殊性", "时效性", "影响性"])
      await form.getByRole("radiogroup", { name: side }).getByText("较高").click();
  });
  await act(director, "受理");
  await act(director, "交办", async (form) => {
    await pick(director, form, "单位", town);
    await form.getByLabel("办理要求").fill("请逐条查清，逐条答复。");
  });
}

/** The township's head names a handler, and the handler finds out and answers each point. */
export async function answerPoints(people: People, matter: Passed): Promise<void> {
  const head = await people.at("townHead");
  await openMatter(head, matter);
  const name = await people.named("town-01-handler-1");
  await act(head, "确定承办人", (form) => pick(head, form, "承办人", name));

  const handler = await people.at("townHandler");
  await openMatter(handler, matter);
  for (const index of [0, 1]) {
    const point = handler.locator("ol.points > li").nth(index);
    const find = async (form: Parameters<typeof pick>[1]) => {
      await pick(handler, form, "查证结论", "属实");
      await form.getByLabel("查证依据").fill("核对账册与公示");
    };
    await act(handler, "查证", find, point);
    const answer = `第${index + 1}个问题属实，已经纠正。`;
    await act(handler, "答复问题", (form) => form.getByLabel("答复内容").fill(answer), point);
    await point.getByText(answer).waitFor();
  }
}

/** The head writes to the reporter and replies; by then the page shows that every point is answered. */
export async function writeAndReply(people: People, message: string): Promise<void> {
  const head = await people.at("townHead");
  await head.getByLabel("给反映人留言").fill(message);
  await head.locator("form.composer").getByRole("button", { name: "留言" }).click();
  await head.locator(".messages").getByText(message).waitFor();
  await act(head, "答复");
}

/** The handler's four of the five duties; supervision is the centre's. */
export async function doDuties(people: People): Promise<void> {
  const handler = await people.at("townHandler");
  for (const duty of ["包调查", "包处理", "包结案", "包回访"]) await doDuty(handler, duty, "见卷");
}
