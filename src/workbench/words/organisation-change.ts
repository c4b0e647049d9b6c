import type { ChangeName } from "../../contract/organisation-change.ts";
import type { AddedKind } from "../../contract/organisation-kinds.ts";

/** What labels a field of a change. */
export type FieldLabel =
  | "unitKind"
  | "unitName"
  | "place"
  | "areaName"
  | "townships"
  | "postKind"
  | "postTitle"
  | "officerName"
  | "officer"
  | "deputyFor"
  | "kin"
  | "signInName"
  | "stationName"
  | "address"
  | "hours"
  | "phone"
  | "wechat"
  | "channels";
type About = {
  readonly officer: string;
  readonly kin: string;
  readonly post: string;
  readonly unit: string;
  readonly station: string;
  readonly area: string;
  readonly holder: string | undefined;
};
type Words = {
  readonly changes: Readonly<Record<ChangeName, { readonly verb: string; readonly effect: (about: About) => string }>>;
  readonly fields: Readonly<Record<FieldLabel, string>>;
  readonly hints: Readonly<Partial<Record<FieldLabel, string>>>;
  readonly unitKinds: Readonly<Record<AddedKind, string>>;
  readonly languages: { readonly zh: string; readonly en: string };
  /** Stands in the sentence for who is not chosen yet. */
  readonly somebody: string;
  readonly newCode: string;
  readonly ownKin: string;
  readonly withoutPost: string;
  readonly retired: string;
  readonly noKin: string;
};

const zh: Words = {
  changes: {
    "add-unit": {
      verb: "新设下级单位",
      effect: ({ unit }) => `在${unit}之下设立这个单位，所有人员随即在组织中看到它；岗位和人员另行设置。`,
    },
    "rename-unit": {
      verb: "改名",
      effect: ({ unit }) => `${unit}今后以新名称出现，已办事项中的也随之改变；办理记录不变。`,
    },
    "form-area": {
      verb: "组成片区",
      effect: () => "所选乡镇结成片区，所有人员随即在组织中看到；没有人因此多看到事项。",
    },
    "rename-area": { verb: "片区改名", effect: ({ area }) => `片区“${area}”今后以新名称出现；所含乡镇不变。` },
    "change-area": {
      verb: "调整乡镇",
      effect: ({ area }) => `片区“${area}”今后由所选乡镇组成，去掉的乡镇不再在任何片区。`,
    },
    "dissolve-area": {
      verb: "解散片区",
      effect: ({ area }) => `片区“${area}”不再存在，其中的乡镇不再在任何片区；组成和解散都留在记录中。`,
    },
    "add-post": {
      verb: "增设岗位",
      effect: ({ unit }) => `在${unit}增设这个岗位，任命之前空缺，没有人因此多看到事项。`,
    },
    "remove-post": {
      verb: "撤销岗位",
      effect: ({ post }) => `“${post}”不再列在单位里，不能再任命；办理记录中的岗位名称保留。`,
    },
    "add-officer": {
      verb: "登记人员",
      effect: () => "登记这个人，任命岗位、开通登录之前看不到任何事项。",
    },
    "rename-officer": {
      verb: "更名",
      effect: ({ officer }) => `${officer}今后以新姓名出现，已办事项中的也随之改变；岗位、登录名和办理记录不变。`,
    },
    "retire-officer": {
      verb: "离任",
      effect: ({ officer }) =>
        `${officer}立即退出，不能再登录，所任岗位全部空出；经手的事项和未完成的责任回到所在单位，由单位另行指定。姓名、亲属申报和办理记录都保留。`,
    },
    appoint: {
      verb: "任命",
      effect: ({ officer, post, holder }) =>
        holder
          ? `${officer}代${holder}行使“${post}”的职权，立即看到这个岗位能看的事项，办理记录注明代行。`
          : `${officer}立即担任“${post}”，看到这个岗位能看的事项。`,
    },
    dismiss: {
      verb: "免去",
      effect: ({ officer, post }) => `${officer}立即不再担任“${post}”，不再看到凭这个岗位看到的事项；已办的记录不变。`,
    },
    "declare-kin": {
      verb: "申报亲属",
      effect: ({ officer, kin }) =>
        `反映${kin}的事项，${officer}立即不能看到，也不能经手。由管理员申报别人的，反过来也一样；申报本人亲属的，对方要自己或者由管理员申报才回避。`,
    },
    "end-kin": {
      verb: "解除申报",
      effect: ({ officer, kin }) => `${officer}和${kin}之间的回避立即解除；申报和解除都留在记录中。`,
    },
    "let-sign-in": {
      verb: "开通登录",
      effect: ({ officer }) =>
        `发给${officer}一个一次性登录码，72 小时内有效，只显示一次；本人用它在登录页自设密码。原有的密码立即作废，各处的登录立即退出。能看事项的岗位还须经第二人核实。`,
    },
    "confirm-sign-in": {
      verb: "核实登录",
      effect: ({ officer }) =>
        `您证明登录码是发给${officer}本人的：请先当面或打电话向本人核对。核实后本人才能用它设密码；您的核实留在组织日志中。`,
    },
    "end-sign-in": { verb: "停用登录", effect: ({ officer }) => `${officer}立即退出，不能再登录；所任岗位不变。` },
    "add-station": {
      verb: "增设投诉站",
      effect: ({ unit }) => `这个投诉站列在${unit}名下，立即在公众网页上公布。`,
    },
    "change-station": { verb: "修改", effect: () => "公众网页上的这个投诉站立即改为这样。" },
    "close-station": {
      verb: "关闭",
      effect: ({ station }) =>
        `公众网页一分钟内不再列出${station}，不再接收群众反映；在这里收到的事项照常办理，记录中的站名保留。`,
    },
  },
  fields: {
    unitKind: "单位类别",
    unitName: "单位名称",
    place: "所管地方的名称",
    areaName: "片区名称",
    townships: "乡镇",
    postKind: "岗位类别",
    postTitle: "岗位名称",
    officerName: "姓名",
    officer: "人员",
    deputyFor: "代谁行使",
    kin: "亲属",
    signInName: "登录名",
    stationName: "站点名称",
    address: "地址",
    hours: "时间",
    phone: "电话",
    wechat: "微信公众号",
    channels: "渠道",
  },
  hints: {
    place: "例如：赤溪镇。不填就与上级单位相同。",
    townships: "至少两个；一个乡镇只能在一个片区。",
    deputyFor: "不填就是本人担任。",
    signInName: "小写字母开头，可含数字、点和横线，3 至 31 个字符。",
  },
  unitKinds: {
    commission: "区纪委监委",
    centre: "信访举报中心",
    "township-commission": "乡镇纪委",
    "village-committee": "村务监督委员会",
    group: "村民小组",
  },
  languages: { zh: "中文", en: "英文（选填）" },
  somebody: "所选的人",
  newCode: "重新发码",
  ownKin: "申报本人的亲属",
  withoutPost: "没有岗位的人员",
  retired: "已离任",
  noKin: "没有申报。",
};
const en: Words = {
  changes: {
    "add-unit": {
      verb: "Add a unit below",
      effect: ({ unit }) =>
        `The unit is set up under ${unit}, and everybody finds it in the organisation at once. Its posts and officers come next.`,
    },
    "rename-unit": {
      verb: "Rename",
      effect: ({ unit }) =>
        `${unit} shows under its new name from now on, also in matters already done; the record stays.`,
    },
    "form-area": {
      verb: "Form an area",
      effect: () =>
        "The townships chosen work together as an area, and everybody finds it in the organisation at once; it shows nobody more.",
    },
    "rename-area": {
      verb: "Rename the area",
      effect: ({ area }) => `The area “${area}” shows under its new name from now on; its townships stay.`,
    },
    "change-area": {
      verb: "Change its townships",
      effect: ({ area }) =>
        `The area “${area}” is made of the townships chosen from now on; one left out is in no area any more.`,
    },
    "dissolve-area": {
      verb: "Dissolve the area",
      effect: ({ area }) =>
        `The area “${area}” is no more, and its townships are in none; its forming and its end stay in the record.`,
    },
    "add-post": {
      verb: "Add a post",
      effect: ({ unit }) =>
        `The post is set up in ${unit}. It is vacant until somebody is appointed, and shows nobody more.`,
    },
    "remove-post": {
      verb: "Remove the post",
      effect: ({ post }) =>
        `“${post}” is no longer listed in its unit, and nobody can be appointed to it; the record keeps its title.`,
    },
    "add-officer": {
      verb: "Add an officer",
      effect: () =>
        "The officer is entered, and sees no matter before being appointed to a post and let in to sign in.",
    },
    "rename-officer": {
      verb: "Change name",
      effect: ({ officer }) =>
        `${officer} shows under the new name from now on, also in matters already done; posts, sign-in and the record stay.`,
    },
    "retire-officer": {
      verb: "Leave office",
      effect: ({ officer }) =>
        `${officer} is signed out at once and cannot sign in again, and all their posts fall vacant; the matters they handle and the duties they have not done go back to their unit, which names somebody else. Name, declared kin and the record stay.`,
    },
    appoint: {
      verb: "Appoint",
      effect: ({ officer, post, holder }) =>
        holder
          ? `${officer} stands in for ${holder} as “${post}” and sees at once what that post sees; the record says so each time.`
          : `${officer} holds “${post}” at once, and sees what that post sees.`,
    },
    dismiss: {
      verb: "Dismiss",
      effect: ({ officer, post }) =>
        `${officer} no longer holds “${post}”, and at once no longer sees what that post sees; what was done stays in the record.`,
    },
    "declare-kin": {
      verb: "Declare kin",
      effect: ({ officer, kin }) =>
        `Reports on ${kin} are at once hidden from ${officer}, who cannot be given them. Where an administrator declares others it holds the other way too; kin of one’s own are kept away once they, or an administrator, declare it as well.`,
    },
    "end-kin": {
      verb: "End",
      effect: ({ officer, kin }) =>
        `The bar between ${officer} and ${kin} is lifted at once; its declaration and its end stay in the record.`,
    },
    "let-sign-in": {
      verb: "Let sign in",
      effect: ({ officer }) =>
        `${officer} gets a one-time code, good for 72 hours and shown once, to set their own password on the sign-in page. An earlier password ends at once, and they are signed out everywhere. At a post that reads matters a second person confirms it first.`,
    },
    "confirm-sign-in": {
      verb: "Confirm sign-in",
      effect: ({ officer }) =>
        `You vouch that the code went to ${officer}: ask them in person or by telephone first. Only then can they set a password with it; your word stands in the organisation log.`,
    },
    "end-sign-in": {
      verb: "End sign-in",
      effect: ({ officer }) => `${officer} is signed out at once and cannot sign in again; their posts stay theirs.`,
    },
    "add-station": {
      verb: "Add a station",
      effect: ({ unit }) => `The station is listed under ${unit}, and published on the citizens' pages at once.`,
    },
    "change-station": { verb: "Change", effect: () => "The citizens' pages show the station like this at once." },
    "close-station": {
      verb: "Close",
      effect: ({ station }) =>
        `Within a minute the citizens' pages no longer list ${station}; what was received there is worked on as before, and the record keeps its name.`,
    },
  },
  fields: {
    unitKind: "Kind of unit",
    unitName: "Name of the unit",
    place: "Name of the place it serves",
    areaName: "Name of the area",
    townships: "Townships",
    postKind: "Kind of post",
    postTitle: "Title of the post",
    officerName: "Name",
    officer: "Officer",
    deputyFor: "Standing in for",
    kin: "Kin",
    signInName: "Sign-in name",
    stationName: "Name of the station",
    address: "Address",
    hours: "Hours",
    phone: "Phone",
    wechat: "WeChat official account",
    channels: "Channels",
  },
  hints: {
    place: "For example 赤溪镇. Left empty, it is that of the unit above.",
    townships: "Two or more; a township is in one area at most.",
    deputyFor: "Left empty, the officer holds the post in their own right.",
    signInName: "Begins with a small letter; digits, dots and dashes may follow; 3 to 31 characters.",
  },
  unitKinds: {
    commission: "District commission",
    centre: "Report centre",
    "township-commission": "Township commission",
    "village-committee": "Village supervision committee",
    group: "Villagers' group",
  },
  languages: { zh: "Chinese", en: "English (optional)" },
  somebody: "whoever you choose",
  newCode: "New code",
  ownKin: "Declare kin of your own",
  withoutPost: "Officers without a post",
  retired: "Left office",
  noKin: "None declared.",
};

export const changeWords = { zh, en };
