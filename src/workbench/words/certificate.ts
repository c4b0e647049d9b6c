const zh = {
  title: "销号凭证",
  none: "这件事项没有销号，没有凭证。",
  print: "打印",
  json: "下载 JSON",
  received: "收到",
  replied: "答复",
  struckOff: "销号",
  rulebook: "制度",
  gates: "三关签字",
  chain: "在日志链中的位置",
  chainNote: (seq: number) => `销号是日志的第 ${seq} 个事件，它的哈希覆盖此前的全部事件：`,
  verify: "下载的 JSON 可以用命令 huiyin verify --certificate 文件名 与日志逐项核对。№ 是事件在日志中的序号。",
  nothingOpen: "没有未了的",
};
const en: typeof zh = {
  title: "Certificate of closing",
  none: "This matter has not been struck off; there is no certificate.",
  print: "Print",
  json: "Download JSON",
  received: "Received",
  replied: "Replied",
  struckOff: "Struck off",
  rulebook: "Rulebook",
  gates: "Gates signed",
  chain: "Its place in the chain of the log",
  chainNote: (seq) => `The strike-off is event ${seq} of the log; its hash covers all events before it:`,
  verify:
    "The JSON can be compared with the log, point by point, by the command huiyin verify --certificate FILE. № is an event's place in the log.",
  nothingOpen: "nothing open",
};

export const certificateWords = { zh, en };
