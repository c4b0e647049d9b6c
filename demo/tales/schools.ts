import type { Tale } from "../tale.ts";

/** 学校食堂、收费、托管. */
export const schools: readonly Tale[] = [
  {
    title: "食堂冻肉",
    via: "wechat",
    at: "01",
    as: "near-the-people",
    persons: 32,
    end: "struck:settled",
    points: [
      "我们是中心小学的三十二位家长。孩子连着一个月说肉有怪味，食堂后门扔出来的纸箱上，冻鸡腿生产日期是三年前。",
    ],
    found: [
      [
        "substantiated",
        "冷库抽检 14 批，3 批超期；采购员与供应商长期往来，验收单由供应商代填。",
        "冻肉超期属实，当天全部封存销毁。采购员、分管副校长被免职并立案，食堂改由家长轮流验菜，每天早上七点，您们随时可以来。",
      ],
    ],
    plan: {
      words: "当天到校封样，孩子的饭不能停；家长代表全程在场；先换人，再追责。",
      milestones: [
        { after: 1, what: "封存抽检", proof: "封样单 14 份，家长代表 4 人签字。" },
        { after: 5, what: "更换供应商、家长验菜", proof: "排班表已贴在校门口。" },
        { after: 16, what: "责任人处理", proof: "处理决定 3 份。" },
      ],
    },
    word: "孩子说土豆烧肉好吃了。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "课后托管自愿书统一写",
    via: "web",
    at: "05",
    as: "mass",
    end: "struck:lapsed",
    points: [
      "托管费每学期六百，说自愿。老师发了范文让抄“我自愿参加”，不交的孩子四点钟就要在校门外等，别的孩子在里面上新课。",
    ],
    found: [
      [
        "substantiated",
        "范文在班级群可见，三个班在托管时段讲新课。",
        "自愿不能代写，托管不能上新课。不想参加的已退费 41 人，讲新课的停了，校长在全镇校长会上作检查。",
      ],
    ],
  },
  {
    title: "校服差价",
    twists: ["withdrawal-taken-back"],
    via: "letter",
    at: "03",
    as: "integrity",
    end: "replied",
    named: true,
    points: ["校服一套二百六，同厂同款我在厂门市部买一百四十五，标签上只差一个校徽。校徽要是值一百一十五，我没话说。"],
    found: [
      [
        "partly",
        "采购经家委会投票，但三家报价中两家为同一实际控制人；校方收取“配套赞助”每套 30 元用于运动会。",
        "投票走了，比价是假的。每套退 100 元，赞助名目取消，校服以后由家委会自己挑，学校不经手。",
      ],
    ],
    rated: ["satisfied", "fairly-satisfied"],
  },
  {
    title: "代课老师工资",
    via: "visit",
    at: "09",
    as: "work",
    named: true,
    end: "struck:settled",
    points: [
      "我代课八年，一月一千九，今年说财政压减，暑假两个月不发，开学又叫我来。",
      "同校有个在编的老师三年没上过一堂课，工资照拿，人在城里开装修公司。",
    ],
    found: [
      ["substantiated", "合同为十二个月，学校擅自停发两个月。", "停发没有依据，两个月三千八百元已补到您卡上。"],
      [
        "substantiated",
        "该教师请人代签到，吃空饷 37 个月。",
        "吃空饷属实，工资全部追回，人已解聘，把关的校长、教育组长受到处分。您代的那两个班已按正式课时计酬。",
      ],
    ],
    word: "我只是想好好教书。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "营养餐换成面包",
    via: "phone",
    at: "10",
    as: "near-the-people",
    end: "struck:unreachable",
    points: [
      "国家一天给五块的营养餐，孩子领到一个面包一盒奶。奶是学生奶，两块；面包是街上八毛一个的那种。还有两块二呢？",
    ],
    found: [
      [
        "substantiated",
        "面包结算价 3 元，市价 0.9 元；供货人系总务主任表弟。",
        "每个孩子每天被吃掉两块多。食堂已恢复供热餐，差价 9.4 万元追缴，总务主任立案审查。",
      ],
    ],
  },
  {
    title: "划片摇号照顾",
    via: "web",
    as: "organisational",
    end: "working",
    dueIn: 1,
    points: [
      "城里小学摇号，有十一个孩子不在片区却在名单上，户口都是开学前一个月落到同一栋写字楼的。",
      "写字楼产权单位同教育部门的一位科长有来往，摇号那天他就坐在机器旁边。",
    ],
    found: [
      ["substantiated", "户籍资料显示 11 人落户地址非住宅。", "名单里的确有十一个不合条件。"],
      ["unverifiable", "现场录像有缺失，正设法恢复。", "正在恢复录像。"],
    ],
  },
  {
    title: "校车超载报油补",
    via: "letter",
    at: "08",
    as: "near-the-people",
    end: "assigned",
    points: [
      "核载十九的校车塞三十多个，油补按两趟报，其实一趟装完。我是跟车的阿姨，良心过不去，又怕丢饭碗，请千万别说是跟车的说的。",
    ],
  },
  {
    title: "教辅书“推荐”",
    via: "wechat",
    at: "02",
    as: "integrity",
    end: "replied",
    points: ["老师说不强制，但是作业就布置在那本书上。书店只有那一家有，不打折。我数了，我家娃一学期“推荐”了九本。"],
    found: [
      [
        "substantiated",
        "教研组与书店约定按册返利，已返 12,700 元。",
        "返利属实，一万二千七百元上缴，三名教师受处分，用不着的书可到学校退，退书点开到月底。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "幼儿园转公变私",
    via: "visit",
    at: "07",
    as: "duty-crime",
    end: "handler",
    named: true,
    points: [
      "原来镇上的公办幼儿园，改“公建民营”以后一个月从三百涨到八百八。",
      "承包的人没有教师证，租金一年只交八千，那院子一天的停车费都不止。",
    ],
  },
  {
    title: "奖学金名单",
    via: "phone",
    at: "06-08",
    as: "near-the-people",
    end: "triage",
    points: [
      "村里乡贤给大学生发奖学金，考上一本三千。我女儿考上了没有，书记儿子上的是自考却有。我不是眼热那三千，是孩子哭了一夜。",
    ],
  },
  {
    title: "实验室器材没开封",
    via: "web",
    at: "04",
    as: "work",
    end: "quality",
    points: [
      "我是毕业生。学校报道过“数字化实验室”，我们三年没进去过，从窗户看，箱子都没拆，封条上的年份比我入学还早。",
    ],
  },
  {
    title: "家教补习班在老师家",
    via: "letter",
    at: "01",
    as: "outside.other-organ",
    end: "refused:other-organ",
    points: ["小区六楼晚上亮着一屋子灯，是补习班，老师据说退休了。楼梯间吵，电梯挤，孩子们也可怜。"],
    note: "经核，开班人系退休返聘期满人员，非在职教师。校外培训由教育行政部门监管，请拨打 12345。",
  },
  {
    title: "住宿生热水费",
    via: "wechat",
    at: "03",
    as: "mass",
    end: "refused:no-substance",
    points: ["热水太贵了！你们管不管！！"],
    note: "请说明是哪所学校、热水怎么收费、贵在哪里，或上传收费单。补充后我们马上登记。",
  },
];
