import { text, type Text } from "../kernel/text.ts";
import type { ChangeRefusal } from "../organisation/change-refusal.ts";
import { postNames } from "./names.ts";
import { sayMalformed } from "./say-malformed.ts";

/** Why a change of the organisation was refused, in one sentence that says what would put it right. */
export function sayChangeRefusal(refusal: ChangeRefusal): Text {
  switch (refusal.why) {
    case "only-administrators":
      return text(
        "单位、岗位和人员由系统管理员变更；您可以申报本人的亲属。",
        "Units, posts and officers are changed by an administrator; you can declare kin of your own.",
      );
    case "malformed":
      return sayMalformed(refusal);
    case "not-there":
      return text("没有找到，请刷新后从名单中选择。", "It was not found. Please reload and choose from the list.");
    case "only-townships":
      return text(
        `片区由乡镇组成，${refusal.unit.zh}不是乡镇，请把它去掉。`,
        `An area is made of townships, and ${refusal.unit.en} is none. Please leave it out.`,
      );
    case "too-few-townships":
      return text(
        "片区至少由两个乡镇组成，请再选一个；不再协作的，请解散片区。",
        "An area has two townships or more. Please choose another one; where they no longer work together, dissolve the area.",
      );
    case "in-another-area":
      return text(
        `${refusal.unit.zh}已在片区“${refusal.area.zh}”，一个乡镇只能在一个片区。请先把它移出那个片区，或者解散那个片区。`,
        `${refusal.unit.en} is in the area “${refusal.area.en}”, and a township is in one area at most. Please take it out of that one first, or dissolve it.`,
      );
    case "own-appointment":
      return text(
        "不能任命自己担任能看事项、身份或审计记录的岗位，须由另一位系统管理员任命。",
        "You cannot appoint yourself to a post that reads matters, identities or the audit record. Another administrator has to do it.",
      );
    case "own-kin":
      return text(
        "与本人有关的亲属申报不能由本人解除，须由另一位系统管理员办理。",
        "You cannot end a declaration that concerns yourself. Another administrator has to do it.",
      );
    case "already-so":
      return text("已经是这样了，不必再办。", "It is so already; there is nothing to do.");
    case "nothing-to-end":
      return text("已经没有了，不必再办。", "It has ended already; there is nothing to do.");
    case "last-administrator":
      return text(
        "这样就没有能登录的系统管理员了。请先让另一位系统管理员能够登录。",
        "Nobody who administers could sign in any more. Please let another administrator sign in first.",
      );
    case "only-administrator": {
      const { zh, en } = forExample(refusal.could);
      return text(
        `离任后就没有能登录的系统管理员了。请先任命另一位系统管理员，并让其能够登录${zh}。`,
        `Nobody who administers could sign in any more. Please appoint another administrator first, and let them sign in${en}.`,
      );
    }
    case "only-one-to-confirm": {
      const { zh, en } = forExample(refusal.could);
      return text(
        `离任后就没有第二人能核实登录了。请先任命另一人担任书记、班子成员等须经核实的岗位，让其登录并经核实${zh}。`,
        `There would be no second person to confirm a sign-in any more. Please appoint somebody else first to a post such as head or leader, let them sign in, and have that confirmed${en}.`,
      );
    }
    case "has-deputy":
      return text(
        `${refusal.deputy}正代其行使“${refusal.post.zh}”。请先免去代行，再办离任。`,
        `${refusal.deputy} stands in for them as “${refusal.post.en}”. Please dismiss the deputy first.`,
      );
    case "retired":
      return text(
        "这个人已经离任。如果回来任职，请先任命岗位，再开通登录。",
        "This officer has left office. If they come back, appoint them to a post first, then let them sign in.",
      );
    case "post-held": {
      const [zh, en] = [refusal.by.join("、"), refusal.by.join(", ")];
      return text(`这个岗位现由${zh}担任。请先免去，再撤销。`, `The post is held by ${en}. Please dismiss them first.`);
    }
    case "post-needed": {
      const names = refusal.posts.map((kind) => postNames[kind]);
      const [zh, en] = [names.map((one) => one.zh).join("、"), names.map((one) => one.en).join(", ")];
      return text(
        `规则规定的事要由${zh}办理，这一级只剩这一个岗位能办。请先另设一个同类岗位，再撤销。`,
        `The rules give something to ${en}, and this is the last post at its level that can do it. Please add another such post first.`,
      );
    }
    case "post-removed":
      return text(
        "这个岗位已经撤销。请另设岗位，再任命。",
        "This post was removed. Please add another one and appoint to that.",
      );
    case "station-closed":
      return text("这个投诉站已经关闭。请另设投诉站。", "This station is closed. Please add another one.");
    case "sign-in-name-taken":
      return text("这个登录名已有人使用，请换一个。", "Somebody else signs in under this name. Please choose another.");
    case "own-sign-in":
      return text(
        "不能给自己发登录码：请用本人的密码登录；忘记了，由另一位系统管理员办理。",
        "You cannot issue a code to yourself. Sign in with your own password; if it is forgotten, another administrator issues a code.",
      );
    case "not-yours-to-confirm":
      return text(
        "登录由另一位系统管理员或书记核实，发码的人和本人都不能核实；书记的登录由另一位系统管理员或班子成员核实。",
        "A sign-in is confirmed by another administrator or the head, never by who issued it or whose it is; that of the head by another administrator or a leader.",
      );
    case "sign-in-not-confirmed":
      return text(
        "这个人的登录还没有经第二人核实。请先由另一位系统管理员或书记核实，再任命到能看事项的岗位。",
        "No second person has confirmed this officer's sign-in yet. Have another administrator or the head confirm it, then appoint them to a post that reads matters.",
      );
    case "fault":
      return refusal.fault.sentence;
    case "changed-meanwhile":
      return text(
        "刚才有人改动了组织，请看过最新情况后再办。",
        "Somebody has just changed the organisation. Please look at it again first.",
      );
  }
}

function forExample(names: readonly string[]): Text {
  if (names.length === 0) return text("", "");
  return text(`，例如${names.join("、")}`, `, for example ${names.join(", ")}`);
}
