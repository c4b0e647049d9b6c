import type { ThemeConfig } from "antd";

/** The house's colours and sizes. Text reaches 4.5:1; nothing but the house colour and "overdue" is red. */
export const tokens = {
  ink: "#1b1b1d",
  secondary: "#4d4d52",
  line: "#d9d9de",
  ground: "#f6f6f4",
  seal: "#8c1d18",
  link: "#0958d9",
} as const;

export const theme: ThemeConfig = {
  cssVar: { key: "huiyin" },
  hashed: false,
  token: {
    colorPrimary: tokens.seal,
    colorLink: tokens.link,
    colorLinkHover: "#003eb3",
    colorText: tokens.ink,
    colorTextSecondary: tokens.secondary,
    colorTextDescription: tokens.secondary,
    colorTextPlaceholder: "#6b6b6b",
    colorTextDisabled: "#6b6b6b",
    colorError: "#a8071a",
    colorSuccess: "#135200",
    colorWarning: "#874d00",
    colorInfo: tokens.link,
    colorBorder: "#b9b9c0",
    colorBorderSecondary: tokens.line,
    colorBgLayout: tokens.ground,
    borderRadius: 4,
    borderRadiusLG: 4,
    borderRadiusSM: 4,
    fontSize: 14,
    lineHeight: 1.43,
    controlHeight: 32,
    motion: false,
    fontFamily: '"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
  },
  components: {
    Table: {
      cellPaddingBlockSM: 8,
      cellPaddingInlineSM: 10,
      headerBg: "#f0f0ee",
      headerColor: tokens.ink,
      rowHoverBg: "#faf7f4",
      rowSelectedBg: "#f7eeec",
      rowSelectedHoverBg: "#f3e6e3",
    },
    Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none" },
    Tree: { titleHeight: 28, nodeSelectedBg: "#f3e6e3", nodeHoverBg: "#f6f6f4" },
    TreeSelect: { nodeSelectedBg: "#f3e6e3", nodeHoverBg: "#f6f6f4" },
    Select: { optionSelectedBg: "#f3e6e3" },
  },
};
