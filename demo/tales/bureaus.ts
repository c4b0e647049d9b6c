import type { Tale } from "../tale.ts";

/** 区直部门、执法、国企, and reports on those who keep watch themselves. */
export const bureaus: readonly Tale[] = [
  {
    title: "渔灯镇纪委书记吃请",
    via: "letter",
    at: "06",
    as: "integrity",
    accused: "town-06-head",
    end: "struck:settled",
    points: [
      "镇纪委书记自己管着监督，三月里在农庄同包工程的老板打牌喝酒，第二天那个老板的处罚就从两万变成两千。我写给区里，就是不想让镇上看到。",
    ],
    found: [
      [
        "partly",
        "接受宴请一次属实；处罚变更系执法队依据整改情况作出，有复议记录，未见其干预。",
        "吃请属实，已给予党内警告并调离。罚款减少查明另有原因，与他无关。您这封信自始至终没有经过镇里。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
    word: "能越过镇里就好。",
  },
  {
    title: "反映区纪委主要负责人",
    via: "letter",
    as: "integrity",
    accused: "head",
    end: "passed-up",
    named: true,
    points: [
      "你委主要负责人住在企业主提供的公寓里，物业费、停车费都是企业交。知道寄到这里等于寄给他本人，但还是按你们公布的地址寄一份，看会不会有回音。",
    ],
  },
  {
    title: "案子为什么停了",
    via: "web",
    as: "work",
    accused: "head",
    end: "passed-up",
    points: ["前年反映的那件事，办案的人来过两次，后来说“领导不让动”。哪个领导能不让动？请转给能管他的人。"],
  },
  {
    title: "常委的书画",
    via: "wechat",
    as: "integrity",
    accused: "leader-4",
    end: "passed-up",
    points: [
      "单位的墙上、饭店的包间、新楼的大堂，都挂着同一位领导的字，落款“某翀”。一幅一万二起，买的都是做生意的。字嘛，就那样。",
    ],
  },
  {
    title: "谈话室外的录音笔",
    via: "letter",
    as: "work",
    accused: "handler-2",
    end: "passed-up",
    named: true,
    points: [
      "谈话时承办人把录音笔关了，说“有些话关起来说”，然后问我认不认得某某，说认得就好办。我不认得。请他的上级换一个人来。",
    ],
  },
  {
    title: "城管收摊位押金",
    via: "visit",
    as: "mass",
    named: true,
    end: "replied",
    points: ["摆早点摊，城管收五百押金，收据是一张烟盒纸，写“今收到”，没有公章。要退的时候说收钱的人调走了。"],
    found: [
      [
        "substantiated",
        "涉及 26 个摊位 13,000 元，两名协管收取后私分。",
        "没有这项押金。一万三千元退给二十六位摊主，您的五百元已当面交还，两名协管被移送公安。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "水务公司账外维修",
    via: "web",
    as: "integrity",
    end: "struck:lapsed",
    points: [
      "水务公司抢修队外面接私活，车是公家的，管子是公家的，收款是队长的。",
      "夜里说“没人”不来抢修的，多半在别处挣钱。",
    ],
    found: [
      [
        "substantiated",
        "出库管材比抢修工单多 1.9 千米，队长账户收维修款 64,000 元。",
        "公料私活属实，队长开除并移送，管材款追回。",
      ],
      [
        "substantiated",
        "三次拒绝抢修时段，车辆定位在私活地点。",
        "您说的那三次都对上了。抢修改由调度直派，四十分钟不到场自动报警。",
      ],
    ],
  },
  {
    title: "罚没的摩托车",
    ago: 36,
    via: "phone",
    as: "duty-crime",
    end: "working",
    points: [
      "我弟被扣的摩托车，交了罚款去取，说“已按无主处理”。上个月在路上看见一个辅警骑着，后座那块烧疤是我弟烫的。",
      "停车场看门的说，像这样“处理”掉的一年有几十台。",
    ],
    found: [
      ["substantiated", "该车架号登记于“无主”清单，使用人为辅警。", "车找到了，是您弟弟那台。"],
      ["partly", "清单 57 台，去向待逐一核对。", "正在逐台核对。"],
    ],
    dueIn: -9,
  },
  {
    title: "国企仓库租给自己人",
    via: "letter",
    as: "integrity",
    end: "replied",
    accused: "某国有仓储公司经理",
    points: [
      "公司把临街仓库租给一家刚成立三天的商贸行，年租四万，商贸行转手租给快递站十九万。商贸行的法人是经理的小舅子的司机。",
    ],
    found: [
      [
        "substantiated",
        "租赁未公开招租，三年差价 45 万元，经理取得其中 27 万元。",
        "利用职权为亲属谋利属实，合同解除，公开招租后年租十八万八，全部进公司账。经理被立案审查调查。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "环评公示藏起来",
    via: "web",
    as: "work",
    end: "accepted",
    points: [
      "要建一个搅拌站，环评公示登在一份我们这里买不到的报纸上，网站上那条公告要翻到第四十一页，标题叫“关于某某事项的说明”。",
    ],
  },
  {
    title: "执法记录仪没电",
    via: "visit",
    as: "work",
    named: true,
    end: "struck:review",
    points: ["查我超载，过磅单没有给，我要看记录仪，说没电。复议的时候拿出来一段视频，拍的是别人的车。"],
    found: [
      [
        "partly",
        "过磅单缺失，视频错用属实；另有卡口称重数据证明当日超载 1.2 吨。",
        "视频弄错了、过磅单没给您，两样都是我们的错，罚款撤销。但超载有卡口数据为据，请您注意。",
      ],
    ],
    word: "错了就撤，这我认。可卡口那个数据我从来没见过，请上级让我看一眼原始数据。",
    rated: ["satisfied", "fairly-satisfied"],
  },
  {
    title: "殡葬一条龙垄断",
    via: "phone",
    as: "integrity",
    end: "handler",
    named: true,
    points: [
      "火葬场门口只让一家的车进，别家的灵车要停外面换车，换一次八百。骨灰盒也只能买里面的。办白事的人，谁还有心思吵。",
    ],
  },
  {
    title: "政府采购专家库",
    via: "wechat",
    as: "integrity",
    end: "decide",
    named: true,
    points: [
      "我做过七次评审，七次都有同一位“随机抽取”的专家，他每次都坐业主代表旁边，打分从不看标书。七分之七，这随机数生成得有意思。",
    ],
  },
];
