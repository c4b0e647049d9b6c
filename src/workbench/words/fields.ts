const zh = {
  contact: "来件", into: "并入事项编号", category: "类别", subject: "被反映人", subjectOfficer: "是本地的哪位公职人员", subjectUnit: "属于哪个单位",
  reason: "理由", outcome: "结果", howVerified: "怎样核实的", gate: "关口", remark: "备注", grades: "四项研判",
  wordsToReporter: "写给反映人的话", toUnit: "单位", instructions: "办理要求", grounds: "理由和依据", agrees: "是否同意退回",
  reportBy: "报结日期", handler: "承办人", leader: "包案领导", team: "专班成员", plan: "化解方案", milestones: "节点",
  milestone: "节点", proofInWords: "完成情况和凭据", files: "附件", duty: "包保责任", toOfficer: "交给谁", point: "问题",
  finding: "查证结论", basis: "查证依据", answer: "答复内容", obligation: "告知反馈", proof: "送达方式", lawfulReason: "法定理由",
  message: "留言内容", how: "方式", whatWasSaid: "回访情况", party: "当事人", purpose: "用途",
};
const en: typeof zh = {
  contact: "Arrival", into: "Number of the matter it joins", category: "Category", subject: "The one accused", subjectOfficer: "Which official of this place", subjectUnit: "Of which unit",
  reason: "Reason", outcome: "Outcome", howVerified: "How it was verified", gate: "Gate", remark: "Remark", grades: "Four grades",
  wordsToReporter: "Words to the reporter", toUnit: "Unit", instructions: "What is asked of them", grounds: "Reasons and grounds", agrees: "Agree to take it back",
  reportBy: "Report by", handler: "Handler", leader: "Leader of the package", team: "Team", plan: "Plan", milestones: "Milestones",
  milestone: "Milestone", proofInWords: "What was done, and its proof", files: "Files", duty: "Duty", toOfficer: "Hand to", point: "Point",
  finding: "Finding", basis: "Basis of the finding", answer: "Answer", obligation: "Notice owed", proof: "How it was served", lawfulReason: "Lawful reason",
  message: "Message", how: "By what way", whatWasSaid: "What was said", party: "Person", purpose: "Purpose",
};

export type FieldLabel = keyof typeof zh;
export const fieldWords = { zh, en };
