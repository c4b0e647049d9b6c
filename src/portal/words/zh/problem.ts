/** What we say when something cannot be done: what it is, and what helps. */
export const problem = {
  back: "回首页",
  "not-found": { title: "这里没有这一页", words: "地址可能抄错了，或者这一页已经搬走。请从首页重新找。" },
  "wrong-method": { title: "这一页不能这样打开", words: "请从首页重新进入，不要直接打开表格提交的地址。" },
  "too-large": {
    title: "送来的内容太大",
    words:
      "一份反映最多 20 个问题、每个 2 万字，文件每个 200 MB、最多 20 个。请退回上一页，删减后再提交；退不回去的，请重新填写。",
  },
  "too-many": { title: "请过一会儿再试", words: "试错的次数太多，现在要等几分钟。输入正确的查询码随时可以。" },
  unavailable: {
    title: "现在办不成",
    words: "我们这边出了故障，正在处理。您没有做错什么。请过几分钟再试；急事请打电话或到投诉站。",
  },
  "not-understood": {
    title: "没有看懂送来的内容",
    words: "内容可能在路上断了，或者不是从本站的表格送来的。请退回上一页再提交一次。",
  },
  "from-elsewhere": {
    title: "这份表格不是从本站送来的",
    words: "为保护您，别的网站送来的表格一律不收。请从本站首页重新进入。",
  },
};
