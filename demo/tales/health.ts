import type { Tale } from "../tale.ts";

/** 医保、卫生室、养老. */
export const health: readonly Tale[] = [
  {
    title: "没住院有住院记录",
    via: "visit",
    at: "05-03",
    as: "duty-crime",
    named: true,
    end: "struck:settled",
    points: [
      "我爸去年一天院没住，医保卡上却有三次住院，两次是腰椎，一次是白内障。他眼睛好得很，能穿针。卫生院的人说是“体检走一下流程”。",
    ],
    found: [
      [
        "substantiated",
        "三次住院均系挂床，病程记录雷同，同期挂床 62 人次，套取医保 18.9 万元。",
        "三次住院都是假的，记录已撤销，不影响您父亲以后报销。钱已退回医保基金，院长等四人被立案审查调查。",
      ],
    ],
    talk: ["o:请问那几天老人家有没有在别处的证明，比如赶集、走亲戚？", "p:有，三月那次他在我妹妹家帮带娃，有视频。"],
    rated: ["satisfied", "satisfied"],
    word: "老人家放心了，怕以后看病用不了卡。",
  },
  {
    title: "家庭医生没见过",
    via: "web",
    at: "03-12",
    as: "work",
    end: "struck:settled",
    points: ["手机上一查，我签了家庭医生，随访四次，血压一次比一次好。我没有高血压，更没见过这位医生。"],
    found: [
      [
        "substantiated",
        "随访记录由卫生室批量填报，同一日录入 140 人。",
        "随访是编的。公卫经费按人头扣回，记录已删；全镇重新入户，没做就是没做，不许补填。",
      ],
    ],
    rated: ["satisfied", "fairly-satisfied"],
  },
  {
    title: "敬老院肉票",
    via: "letter",
    at: "04-05",
    as: "near-the-people",
    end: "struck:lapsed",
    points: ["敬老院墙上菜单：周三红烧肉。我每周三去送报纸，一次红烧肉也没有见过，倒见过院长家的狗吃得油光水滑。"],
    found: [
      [
        "partly",
        "月采购肉类 96 公斤，按 41 人计不足标准一半；菜单未执行；未发现院长占用，狗系附近住户所养。",
        "菜单上写的肉没有做足，是真的；狗的事不是院长家的。伙食费差额已补进食堂，老人选出三个人管菜篮子。",
      ],
    ],
  },
  {
    title: "村医卖保健品",
    via: "phone",
    at: "08-10",
    as: "outside.other-organ",
    end: "refused:other-organ",
    named: true,
    points: ["村医给老人量血压，量完就推“纳米磁疗袜”，一双三百九，我妈买了五双。"],
    note: "村医不属国家公职人员，其销售行为请向市场监管和卫生健康部门投诉；若卫生院有人抽成，请补充，我们会受理。",
  },
  {
    title: "慢病卡办理塞红包",
    via: "wechat",
    at: "06",
    as: "integrity",
    end: "replied",
    points: [
      "办门诊慢病卡，窗口说材料不全，来回五趟。第六趟夹了两百块在病历里，当场就全了。我留了个心眼，夹的那两张号码记在本子上。",
    ],
    found: [
      [
        "substantiated",
        "窗口监控显示抽取现金动作，当事人交代半年内收受 17 人 3,900 元。",
        "您记的号码和交出来的钱对上了。钱已退，窗口人员已开除，慢病卡所需材料写在门口，缺什么一次说清。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "药房目录外",
    via: "letter",
    as: "work",
    end: "replied",
    points: [
      "医院药房常用的降糖药长期“缺货”，外面一墙之隔的药店天天有。",
      "开处方的医生会写一张小纸条，纸条上画个圈，药店见圈打折。",
    ],
    found: [
      [
        "substantiated",
        "一年内该药断货 211 天，采购计划由药剂科一人决定。",
        "断货不是厂家没货，是没有报计划。现在库存每天公布在大厅屏幕。",
      ],
      [
        "partly",
        "药店留存画圈纸条 83 张，涉及医生 5 名，返利账尚有差额。",
        "纸条属实。五名医生已被处理，药店返利正由另案核查。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "救护车先交油钱",
    via: "phone",
    at: "10-05",
    as: "mass",
    end: "struck:unreachable",
    points: ["半夜我爷爷喘不上气，卫生院救护车要先扫三百块油钱才出车，扫的是司机的码。山里信号不好，扫了七分钟。"],
    found: [
      [
        "substantiated",
        "司机收款码一年入账 61 笔，院方无收费规定，院长知情未管。",
        "救人的车不该先要钱。收的一万五千多元逐户退，司机调离，院长被免职。急救出车费今后由院里统一结算，事后补缴。",
      ],
    ],
  },
  {
    title: "护工费进了科室小金库",
    twists: ["name-not-verifiable"],
    via: "web",
    as: "integrity",
    end: "answered",
    named: true,
    points: [
      "护工一天两百四，护工自己拿一百五。问差的九十，护士长说“管理”。管理的钱过年发了购物卡，我在超市结账时听见她们讲的。",
    ],
    found: [
      [
        "substantiated",
        "科室私设账户收取管理费 73,800 元，发放购物卡 41,000 元。",
        "小金库属实，已全部收缴，发出去的购物卡折价退回，护工费改由医院财务直接结给护工。",
      ],
    ],
  },
  {
    title: "医保宣传换鸡蛋",
    via: "visit",
    at: "01-15",
    as: "work",
    end: "entry",
    points: ["村里叫我们拿医保卡去换鸡蛋，刷一下给十个。隔天手机来短信，说买了四百八的药。我不会看，孙女念给我听的。"],
  },
  {
    title: "残疾鉴定走关系",
    via: "letter",
    at: "02",
    as: "duty-crime",
    end: "handler",
    points: [
      "真瘸的拿不到证，打篮球的是三级肢残。介绍人收四千包办，他自己说跟鉴定的医生“一个锅里吃饭”。名单我附三个，都是熟人，请保密。",
    ],
  },
  {
    title: "集中供养户头",
    via: "phone",
    at: "07-03",
    as: "near-the-people",
    end: "working",
    named: true,
    points: [
      "五保老人去世两年了，供养金还在往折子上打。",
      "折子在民政专干手里，丧葬费两千也没给到操办后事的侄子，就是我。",
    ],
    accused: "town-07-civil-affairs",
    found: [
      ["substantiated", "死亡后继续发放 23 个月 16,790 元，折上支取 12,000 元。", "人走了还在发，属实。"],
      ["partly", "丧葬费已拨付，领款签名待鉴定。", "签名正在鉴定。"],
    ],
    twists: ["identity-viewed"],
  },
  {
    title: "疫苗冷链断电",
    via: "wechat",
    at: "09",
    as: "work",
    end: "triage",
    points: ["接种点停电两天，疫苗冰箱我看着是热的，护士说“凉一凉还能用”。第三天照打。我不知道该找谁，先给你们说。"],
  },
  {
    title: "陪护床收费翻倍",
    via: "web",
    as: "outside.other-organ",
    end: "refused:other-organ",
    points: ["医院陪护床原来一晚十块，扫码共享以后二十五，押金一百退了半个月还没到。"],
    note: "收费价格请向市场监管部门（12315）投诉，医院已被我们提醒公示退款时限。",
  },
];
