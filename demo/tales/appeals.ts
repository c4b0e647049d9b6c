import type { Tale } from "../tale.ts";

/** 申诉、批评建议. */
export const appeals: readonly Tale[] = [
  {
    title: "处分决定书签收日期",
    via: "letter",
    as: "appeal.party-member",
    named: true,
    end: "struck:settled",
    way: "district",
    points: [
      "给我的警告处分我认，但决定书写“当场送达”，日期是我做手术那天，我躺在病床上。影响期从那天算起，到现在档案没给我消，差了两个月，评级就因为这两个月没有我。",
    ],
    found: [
      [
        "substantiated",
        "送达回证日期系后补，实际送达晚 63 天，影响期起算正确，但档案标注晚录 63 天。",
        "影响期没有多算，是档案晚标了。已更正，单位重新审核您的评级资格，本年度可以参加。",
      ],
    ],
    word: "处分我没意见，日期对就好。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "开除决定的证人",
    via: "visit",
    as: "appeal.supervised",
    named: true,
    end: "working",
    way: "district",
    points: [
      "开除我的两名证人，一名说没作过那份证，另一名说签字前没让看内容。",
      "审查期间我递过书面申辩，案卷里没有。",
    ],
    found: [
      ["partly", "一名证人维持原证，另一名提出笔录与其所述不符，正比对同步录音。", "正在比对录音。"],
      ["substantiated", "收发登记有申辩材料一份，案卷未归入。", "申辩材料确实漏归。"],
    ],
  },
  {
    title: "诫勉期满仍写在册",
    via: "phone",
    as: "appeal.supervised",
    end: "replied",
    named: true,
    way: "district",
    points: ["诫勉谈话过了影响期一年多，单位干部名册“处理情况”栏还写着，每次推荐都念一遍。"],
    found: [
      [
        "substantiated",
        "名册模板未设影响期，全单位 5 人同类情形。",
        "影响期满就不该再列，五个人的都撤了，名册模板加了到期自动隐去。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "诬告澄清",
    via: "letter",
    as: "appeal.supervised",
    named: true,
    end: "struck:settled",
    way: "district",
    at: "04",
    points: [
      "去年有人匿名说我卖扶贫物资，查了三个月没有这回事，口头告诉我“没事了”。可是村里到现在还在传。请给一个书面的、能贴出来的说法。",
    ],
    found: [
      [
        "substantiated",
        "原核查结论为不属实，未按规定澄清。",
        "该澄清的没有澄清，是我们不周。昨天在村民代表会上当众宣读了结论，澄清书贴在公开栏，您本人在场。反映人是否诬告，依规不作追查。",
      ],
    ],
    word: "听到念出来的那一刻，我老婆哭了。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "建议接访日别排赶集日",
    via: "visit",
    at: "08",
    as: "suggestion.work",
    named: true,
    end: "struck:settled",
    points: [
      "书记接访定在每周一，咱们乡逢一四七赶集，周一碰上集，三轮车都堵着进不来。能不能碰到集那周改到周二？这是建议，不是告状。",
    ],
    found: [
      [
        "substantiated",
        "一年中 15 个周一逢集，当日到访平均 1.2 人，平日 4.6 人。",
        "您的建议采纳了。逢集的周一，接访改在周二，并在集市东头设个摊，挂牌子，您要来随时来。",
      ],
    ],
    word: "芝麻大的事也有回音，好。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "建议公开栏字号",
    via: "letter",
    as: "suggestion.work",
    end: "struck:lapsed",
    at: "03-05",
    points: [
      "公开栏的表格字比蚂蚁还小，我们这些老花眼只看得清红章。建议：一、字放大；二、大额支出单列，用大白话写一句买了什么；三、贴低一点，我一米五二。",
    ],
    found: [
      [
        "substantiated",
        "测量公开栏内容字高 3 毫米，贴放中心高度 1.9 米。",
        "三条都采纳。新的模板字高十二毫米，五千元以上的单列并附一句大白话，栏框整体降了三十公分。",
      ],
    ],
  },
  {
    title: "批评检查组坐等",
    via: "wechat",
    at: "09",
    as: "suggestion.conduct",
    end: "struck:unreachable",
    points: ["你们的检查组来村里查作风，自己在会议室坐了一上午，让我们一趟一趟搬资料。查别人慢，自己能不能先走两步？"],
    found: [
      [
        "substantiated",
        "当日检查组 4 人未入户，调阅资料 61 盒，在村时间 3 小时 40 分。",
        "批评得对。检查组组长已作检讨，以后的检查入户不少于一半时间，资料能从系统看的不许让村里搬。",
      ],
    ],
  },
  {
    title: "建议工程公示放二维码",
    via: "web",
    as: "suggestion.work",
    end: "replied",
    points: [
      "每个小工程边上立一块牌，贴个码，扫开能看合同价、工期、谁验收、打哪个电话。我会写程序，可以义务帮做一个样子。",
    ],
    found: [
      [
        "substantiated",
        "经与住建、财政会商，已有数据可直接生成。",
        "采纳。先在两个镇试三个月，您提出的帮忙我们很愿意，请凭码留下方便的时间，住建会同您联系；是否留姓名由您定。",
      ],
    ],
    talk: ["p:我周末都行。样子我已经写了，手机上看着还可以。", "o:收到，已转住建，他们约您周六上午。"],
    rated: ["satisfied", "satisfied"],
    word: "有人搭理，很意外。",
  },
  {
    title: "批评信访大厅冷冰冰",
    via: "visit",
    as: "suggestion.conduct",
    end: "quality",
    named: true,
    points: ["进门先过安检，再登记，再等叫号，一句“坐那儿”。我七十三，走了五里路来，只想先喝口热水。"],
  },
  {
    title: "建议村监会轮换",
    via: "letter",
    at: "05",
    as: "suggestion.work",
    end: "triage",
    points: [
      "村监会主任在村里干了十六年，监督的人跟被监督的人一起打了十六年牌。建议两届一换。",
      "村监会的办公经费由村委会批，监督谁，向谁要钱，说起来好笑。",
    ],
  },
  {
    title: "年度考核评差的理由",
    via: "web",
    as: "appeal.supervised",
    named: true,
    end: "refused:other-organ",
    points: ["我考核被评为“基本称职”，理由是“团结意识有待加强”。我只是在会上投了一张反对票。请纠正。"],
    note: "年度考核结果的申诉，依照公务员法应向本单位申请复核，或向同级公务员主管部门申诉，不属本委受理。若因您反映问题而打击报复，请提供情况，我们会受理。",
  },
  {
    title: "建议给举报信箱上锁",
    via: "phone",
    at: "02-04",
    as: "suggestion.work",
    end: "triage",
    points: ["村口的举报箱锁坏了，拿根铁丝拧着，谁都能伸手掏。里面现在有半箱落叶和一只雨蛙。"],
  },
  {
    title: "早年除名想说清楚",
    via: "letter",
    as: "appeal.party-member",
    named: true,
    end: "decide",
    points: [
      "我八十四了，三十多年前因超生被除名，当时年轻没申辩。现在不图恢复什么，只想把当年那个情况写清楚放进档案，孙子看了晓得爷爷不是坏人。",
    ],
  },
];
