import type { ChangeWords } from "./organisation-change.ts";

export const changesZh: ChangeWords = {
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
