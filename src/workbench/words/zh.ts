import { channelNames, stageNames } from "../../contract/names.ts";
import type { TodayView } from "../../contract/today.ts";
import type { Colour } from "../../contract/matter-row.ts";
import type { Me } from "../../contract/me.ts";
import { named } from "./named.ts";

type TaskKind = keyof TodayView["counts"];
type PostKind = Me["holds"][number]["kind"];
type Tier = Me["holds"][number]["tier"];

/** All that the workbench says in Chinese. English has the same keys, checked by their type. */
export const zh = {
  house: "回音",
  workbench: "工作台",
  otherLanguage: "English",
  skip: "跳到正文",
  nav: {
    today: "今日",
    register: "登记",
    matters: "事项",
    obligations: "义务",
    failings: "监督清单",
    organisation: "组织",
    log: "组织日志",
    calendar: "日历",
    rulebook: "制度",
  },
  head: {
    search: "搜索事项、编号",
    waiting: (count: number, orMore: boolean) => `待办 ${count.toLocaleString("zh-CN")}${orMore ? "+" : ""}`,
    register: "登记 ＋",
    signOut: "退出",
    deputyFor: "代行",
    keys: "快捷键",
  },
  signIn: {
    title: "登录工作台",
    again: "登录已到期，请再登录一次。您填的内容都还在。",
    name: "登录名",
    password: "密码",
    submit: "登录",
    demo: "演示登录",
    demoHint: "这是虚构的示范区。点一个岗位，填好登录名和密码，再点登录。",
  },
  fault: {
    offline: "连不上服务器，刚才的内容没有送出，都还在这里。请检查网络后再试。",
    retry: "再试一次",
    notYours: "这一页不归您的岗位看。",
    nothingHere: "这里没有内容。",
  },
  common: {
    cancel: "取消",
    close: "关闭",
    optional: "选填",
    none: "—",
    loading: "正在读取",
    all: "全部",
    on: (day: string) => day.slice(5),
    at: (moment: string) => `${moment.slice(5)}前`,
    pick: "请选择",
    size: (bytes: number) =>
      bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`,
    dayHint: "如 2026-11-24、11-24 或 24",
    calendar: "打开日历",
    anonymous: "匿名",
    realName: "实名",
    separator: "、",
  },
  left: (days: number, colour: Colour) =>
    colour === "overdue" ? `超 ${Math.abs(days)} 天` : days === 0 ? "今天到期" : `剩 ${days} 天`,
  stages: named(stageNames, "zh"),
  channels: named(channelNames, "zh"),
  colours: { green: "正常", yellow: "临近", red: "紧急", overdue: "超期", none: "无时限" } satisfies Record<
    Colour,
    string
  >,
  tiers: { 0: "上级机关", 1: "区", 2: "乡镇", 3: "村", 4: "组" } satisfies Record<Tier, string>,
  posts: {
    head: "书记",
    leader: "班子成员",
    "centre-director": "举报中心主任",
    registrar: "录入员",
    reviewer: "审核员",
    "quality-officer": "质量员",
    handler: "承办人",
    "village-supervisor": "村监会主任",
    liaison: "信访联络员",
    administrator: "系统管理员",
    auditor: "审计员",
    custodian: "身份保管员",
    official: "其他公职人员",
  } satisfies Record<PostKind, string>,
  today: {
    title: "今日",
    empty: "现在没有等您办的事。",
    more: (count: number, orMore: boolean) => `另有 ${count}${orMore ? "+" : ""} 件排在后面，办完前面的就会出现。`,
    about: "事由",
    what: "要做什么",
    due: "时限",
    number: "编号",
    act: "操作",
    kinds: {
      gate: "待签关口",
      decide: "待决定",
      "take-over": "待接收",
      objection: "待答复异议",
      clock: "临近时限",
      obligation: "待告知反馈",
      duty: "包保责任",
      milestone: "方案节点",
      message: "新留言",
      review: "申请复查",
      withdrawal: "申请撤回",
      extension: "申请延长",
      reminder: "催办",
      warning: "预警",
      package: "待定包案领导",
      position: "待了解意见",
    } satisfies Record<TaskKind, string>,
  },
  keys: {
    title: "快捷键",
    search: "搜索",
    go: (place: string) => `到${place}`,
    next: "下一行 / 上一行",
    open: "打开这一行",
    pick: "选中这一行",
    newEntry: "登记新来件",
    help: "显示快捷键",
    saveEntry: "登记时：保存并开始下一件",
    nextField: "登记时：到下一栏",
  },
};

export type Words = typeof zh;
