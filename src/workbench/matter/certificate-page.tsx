import "./certificate.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button } from "antd";
import type { CertificateView } from "../../contract/certificate.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { Empty } from "../parts/waiting.tsx";
import { certificateQuery } from "../queries.ts";
import { Under } from "../under.tsx";
import { certificateWords } from "../words/certificate.ts";
import { matterWords } from "../words/matter.ts";

type Signed = CertificateView["struckOffBy"];

/** The certificate of a closing: its conditions and their proofs, who signed the gates, and where it stands in the chain. */
export function CertificatePage() {
  const { matter } = useParams({ from: "/matters/$matter/certificate" });
  const words = usePageWords(certificateWords);
  const { data } = useSuspenseQuery(certificateQuery(matter));
  if (!data) return <Empty>{words.none}</Empty>;
  return <CertificateSheet certificate={data} />;
}

function CertificateSheet({ certificate }: { readonly certificate: CertificateView }) {
  const words = usePageWords(certificateWords);
  const { say } = useLanguage();
  const { matter, number, receivedOn, repliedOn, struckOffOn, struckOffBy, rulebook, end, conditions } = certificate;
  return (
    <article className="certificate">
      <h1 className="page-title">
        {words.title} <span className="figures">{number}</span>
      </h1>
      <p className="no-print">
        <Button onClick={() => window.print()}>{words.print}</Button>{" "}
        <Button href={`/api/matters/${matter}/closing-certificate`} download={`${number}.json`}>
          {words.json}
        </Button>
      </p>
      <dl className="facts">
        <dt>{words.received}</dt>
        <dd className="figures">{receivedOn}</dd>
        <dt>{words.replied}</dt>
        <dd className="figures">{repliedOn}</dd>
        <dt>{words.struckOff}</dt>
        <dd>
          <span className="figures">{struckOffOn}</span> <SignedBy by={struckOffBy} />
        </dd>
        <dt>{words.rulebook}</dt>
        <dd>
          {rulebook.id} {rulebook.version}
        </dd>
      </dl>
      {certificate.gates.length > 0 && (
        <Under rulebook={rulebook}>
          <GateTable certificate={certificate} />
        </Under>
      )}
      {conditions.map(({ condition, name, clause, checks }) => (
        <section key={condition} aria-label={say(name)}>
          <h2>
            ✓ {say(name)} <span className="quiet">{say(clause)}</span>
          </h2>
          <CheckTable checks={checks} />
        </section>
      ))}
      <h2>{words.chain}</h2>
      <p>{words.chainNote(end.seq)}</p>
      <p className="hash">{end.hash}</p>
      <p className="quiet">{words.verify}</p>
    </article>
  );
}

function SignedBy({ by }: { readonly by: Signed }) {
  const names = useNames();
  return (
    <>
      {names.officer(by.officer)} · {names.post(by.post)} · {names.unit(by.unit)}
    </>
  );
}

function GateTable({ certificate: { gates } }: { readonly certificate: CertificateView }) {
  const words = usePageWords(certificateWords);
  const { rulebook, line } = useNames();
  return (
    <section aria-label={words.gates}>
      <h2>{words.gates}</h2>
      <table className="plain-table">
        <tbody>
          {gates.map(({ gate, on, by, seq }) => (
            <tr key={gate}>
              <th scope="row">{line(rulebook.gates, gate)}</th>
              <td className="figures">{on}</td>
              <td>
                <SignedBy by={by} />
              </td>
              <td className="figures quiet">№ {seq}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CheckTable({ checks }: { readonly checks: CertificateView["conditions"][number]["checks"] }) {
  const words = usePageWords(matterWords);
  const own = usePageWords(certificateWords);
  return (
    <ul className="certificate-checks">
      {checks.map(({ check, events }) => (
        <li key={check}>
          {words.checks[check] ?? check}
          <span className="quiet figures">
            {" "}
            {events.length === 0 ? own.nothingOpen : events.map(({ on, seq }) => `${on.slice(5)} № ${seq}`).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
