import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { LanguageOfOfficer, useLanguage } from "./language.tsx";
import { newQueryClient } from "./queries.ts";
import { router } from "./router.tsx";
import { giveStylesTheNonce } from "./style-nonce.ts";
import { theme } from "./theme.ts";
import "./style.css";
import "./parts/parts.css";
import "./parts/tables.css";
import "./shell/shell.css";
import "./shell/sign-in.css";

/** The policy of the page lets only styles with its nonce through, so antd is told which it is. */
const nonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? "";
giveStylesTheNonce(nonce);

/** What floats belongs to the dialog or the part of the page it was opened from: nothing stands outside the landmarks. */
function landmarkOf(opener?: HTMLElement): HTMLElement {
  return opener?.closest<HTMLElement>("[role=dialog], main, header") ?? document.body;
}

function Workbench() {
  const { language } = useLanguage();
  const [client] = useState(newQueryClient);
  return (
    <ConfigProvider
      theme={theme}
      locale={language === "zh" ? zhCN : enUS}
      csp={{ nonce }}
      getPopupContainer={landmarkOf}
      button={{ autoInsertSpace: false }}
    >
      <App>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}

const place = document.getElementById("workbench");
if (place)
  createRoot(place).render(
    <StrictMode>
      <LanguageOfOfficer>
        <Workbench />
      </LanguageOfOfficer>
    </StrictMode>,
  );
