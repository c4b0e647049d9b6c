const zh = {
  add: "添加附件",
  sending: (name: string) => `正在上传 ${name}`,
  remove: (name: string) => `去掉 ${name}`,
};
const en: typeof zh = { add: "Add a file", sending: (name) => `Sending ${name}`, remove: (name) => `Remove ${name}` };

export const filesWords = { zh, en };
