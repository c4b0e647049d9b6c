import type { Tale } from "../tale.ts";

/** 吃拿卡要、公车、吃喝、红白事. */
export const conduct: readonly Tale[] = [
  {
    title: "公车送女儿上学",
    via: "web",
    at: "02",
    as: "integrity",
    end: "struck:settled",
    points: [
      "白色越野车，车门贴着“应急保障”，工作日七点二十准时停在双语小学门口，下来一个背粉书包的小姑娘。拍了五天，车牌附后。",
    ],
    found: [
      [
        "substantiated",
        "行车轨迹与反映一致，一学期 61 次，系镇城管中队负责人使用。",
        "公车私用属实，油费 2,380 元已缴，当事人受党内警告，车归镇里统一派。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "升学宴分三天摆",
    via: "phone",
    at: "06-04",
    as: "integrity",
    accused: "secretary",
    end: "struck:lapsed",
    points: ["村支书儿子考上大专，升学宴分三天，三个饭店，一天十八桌。村里干工程的、包鱼塘的，一个没少去。"],
    found: [
      [
        "substantiated",
        "报备为 10 桌，实办 49 桌，收受管理服务对象礼金 27,600 元。",
        "化整为零属实。礼金退还，支书受到撤职处分。",
      ],
    ],
  },
  {
    title: "检查组的土鸡",
    via: "letter",
    at: "09-03",
    as: "mass",
    end: "struck:settled",
    points: [
      "每次来检查，村里就叫我家送土鸡，记在账上。记了三年，十七只，一百二一只，没给过一分。我去要，说检查组吃的找检查组要。",
    ],
    found: [
      [
        "substantiated",
        "赊欠单 17 张，村干部签名；同行乡干部就餐未交伙食费。",
        "鸡钱两千零四十元已付给您。吃过的人按次补交了伙食费，村干部和三名乡干部受到处理。",
      ],
    ],
    word: "鸡是小事，气顺了。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "办证大厅的中介",
    via: "visit",
    as: "integrity",
    named: true,
    end: "struck:settled",
    points: [
      "大厅里有个戴工牌的，说自己是“志愿者”，八百块包办预售证，说走正常排队到年底。",
      "我亲眼看见他进了柜台里面，用工作人员的电脑查号。",
    ],
    found: [
      [
        "substantiated",
        "该人系外包公司离职人员，仿制工牌，四个月揽件 31 起。",
        "那不是志愿者。人已交公安，大厅门口贴了辨认办法。",
      ],
      [
        "substantiated",
        "两名窗口人员出借账号，收受好处 9,400 元。",
        "借账号的两个人已被开除，您的件按正常时限，第九个工作日就能办好。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "丧事随礼点名册",
    via: "wechat",
    at: "04",
    as: "integrity",
    end: "replied",
    accused: "town-04-mayor",
    points: ["镇里一把手母亲过世，办公室按村发了个接龙，每村“自愿”填金额，最少的填了八百。截图在这里，名字我打了码。"],
    found: [
      [
        "substantiated",
        "接龙由党政办人员发起，11 个村和 3 家企业共随礼 34,500 元，当事人事后知情未退。",
        "接龙随礼属实，礼金全部退回或上缴，当事人受到党内严重警告，发起人受到警告。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "驾校罚款不开票",
    via: "phone",
    as: "integrity",
    end: "refused:no-substance",
    points: ["有人乱罚款，不开票，你们去查一下就知道了。"],
    note: "没有说明地点、单位和时间。请补充罚款的是哪个单位、在哪条路、大概什么时候，我们再登记办理。",
  },
  {
    title: "小饭馆消防关",
    via: "letter",
    at: "05",
    as: "integrity",
    end: "working",
    points: [
      "我开小饭馆，消防来三次，三次标准三个样。第一次要换门，第二次要再换回来。",
      "来的协管给了张名片，说找这家做就能过。名片上的公司比市价贵一倍。",
    ],
    found: [
      ["substantiated", "三次检查记录由不同人填写，要求相互矛盾。", "前后不一，属实，您不用再换门。"],
      ["partly", "协管员承认发放名片，是否收取回扣正在核查账户。", "回扣的事在查。"],
    ],
    dueIn: 8,
  },
  {
    title: "麻将馆里的值班表",
    via: "web",
    at: "03-01",
    as: "work",
    end: "struck:unreachable",
    points: ["村部值班电话转到麻将馆座机，我找人盖章，老板娘喊：“书记，有人盖章！”他打完那一圈才出来，章就在裤兜里。"],
    found: [
      [
        "substantiated",
        "呼叫转移设置属实，工作时间打麻将 9 次，有监控；公章未按规定保管。",
        "情况属实，两名村干部受到处分。公章放进保险柜，值班电话取消转移，您随时可以试打。",
      ],
    ],
    accused: "secretary",
  },
  {
    title: "茶叶礼盒记会议费",
    via: "letter",
    as: "integrity",
    end: "accepted",
    named: true,
    points: ["某局年底会议费里有四万二是茶叶，我是送货的，一盒一盒送到家属楼，门牌我都记得。单子要我写“会议用水”。"],
  },
  {
    title: "执法队先吃后罚",
    via: "phone",
    at: "08-09",
    as: "integrity",
    end: "replied",
    points: [
      "烧烤摊上来了六个执法的，吃了四百多没给钱，走的时候说“今晚就不罚你了”。第二天别家被罚五百。我倒宁愿罚五百。",
    ],
    found: [
      [
        "substantiated",
        "摊位监控、摊主记账与当班记录相符。",
        "吃的四百三十二元已送还，六人受处分，队长免职。摆摊时段和罚则贴在夜市入口。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "老干部活动室包厢",
    via: "visit",
    as: "integrity",
    end: "decide",
    named: true,
    points: ["活动室里间隔出个包厢，有转盘桌，中午总有人喝酒，酒瓶从后窗扔，砸了我家花盆。牌子上写的是“书画创作室”。"],
  },
  {
    title: "过年的腊肉指标",
    via: "web",
    at: "10-08",
    as: "mass",
    end: "decide",
    points: [
      "乡里给每个村派“年货采购任务”，腊肉三十斤，说是帮企业清库存，款从村里办公经费走。企业是谁的，大家心照不宣。",
    ],
  },
  {
    title: "借车不还",
    via: "wechat",
    at: "06",
    as: "integrity",
    end: "struck:review",
    named: true,
    points: [
      "我是做装修的，镇里一个副职去年借我一辆二手轿车“用几天”，用了九个月，保险是我交的，违章也是我的分。上月车还回来，里程多了两万一。",
    ],
    found: [
      [
        "substantiated",
        "借用属实，当事人与反映人有工程往来；当事人已支付租金 9,000 元。",
        "借用管理服务对象车辆属实，当事人受党内警告并补付租金。违章已由当事人本人处理。",
      ],
    ],
    word: "分是消了，可是那个装修尾款因为我举报，又开始拖了，请一并查。",
    rated: ["satisfied", "dissatisfied"],
  },
];
