import type { Tale } from "../tale.ts";

/** What came in during the last days, and waits. */
export const thisWeek: readonly Tale[] = [
  {
    title: "桥头公示的中标价",
    via: "web",
    at: "05",
    as: "integrity",
    end: "entry",
    points: [
      "昨天路过桥头，公示牌上的中标价比前天少了一个零，今天又多回来了。请问到底哪个是真的？两天的照片我都传上来了。",
    ],
  },
  {
    title: "村广播念错名单",
    via: "wechat",
    at: "04-09",
    as: "near-the-people",
    end: "entry",
    points: ["广播里念补贴名单，念到我公公，他走了两年了。我婆婆站在院子里愣了半天。名单是谁报上去的？"],
  },
  {
    title: "拍卖旧校舍的半小时",
    via: "web",
    as: "integrity",
    end: "review",
    named: true,
    points: [
      "旧校舍拍卖延时竞价应该是五分钟无人加价才结束，最后一口之后四分十秒就落槌了。我有录屏，我就是差那五十秒没加上的人。",
    ],
  },
  {
    title: "巡河无人机飞进院子",
    via: "wechat",
    at: "02-03",
    as: "work",
    end: "triage",
    points: [
      "巡河的无人机天天在我家院子上头停，晾的衣服、洗澡的棚子都在底下。问镇里，镇里说“为了你们安全”。谁来管一管管安全的人？",
    ],
  },
  {
    title: "小区充电桩涨价",
    via: "wechat",
    as: "outside.other-organ",
    end: "decide",
    points: ["充电桩从一块涨到一块六，说是“高峰”，我是夜里两点充的。通知贴在桩子背面，蹲下去才看得见。"],
  },
  {
    title: "仓库招租又没有公告",
    via: "web",
    at: "08",
    as: "integrity",
    end: "sent",
    points: [
      "前头那家国企的仓库不是已经处理了吗？乡里供销社的老仓库，这周又换了锁、换了牌子，一样没看到招租公告。好了伤疤忘了疼？",
    ],
  },
];
