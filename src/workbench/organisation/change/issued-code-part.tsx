import { Button, Typography } from "antd";
import type { IssuedCode } from "../../../contract/organisation-change.ts";
import { usePageWords } from "../../page-words.ts";
import { signInWords } from "../../words/sign-in.ts";
import { sayMoment } from "../../parts/moment.ts";

type Props = { readonly issued: IssuedCode | "lost"; readonly officer: string; readonly onClose: () => void };

/** The code that was just issued, this once, and who has to confirm it; or that it cannot be shown a second time. */
export function IssuedCodePart({ issued, officer, onClose }: Props) {
  const words = usePageWords(signInWords);
  return (
    <div className="act-form">
      {issued === "lost" ? (
        <p role="alert">{words.codeLost}</p>
      ) : (
        <>
          <p>{words.codeOf(officer)}</p>
          <p>
            <Typography.Text code copyable className="issued-code">
              {issued.code}
            </Typography.Text>
          </p>
          <p className="effect">{words.codeUntil(sayMoment(issued.expires))}</p>
          <p className="effect">{words.confirmation[issued.confirmation]}</p>
        </>
      )}
      <div className="act-buttons">
        <Button type="primary" onClick={onClose}>
          {words.codeHandedOver}
        </Button>
      </div>
    </div>
  );
}
