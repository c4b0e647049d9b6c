import { readFile } from "node:fs/promises";
import { isCertified } from "../access/certificate.ts";
import type { House } from "../access/house.ts";
import { certificateFile, type CertificateView } from "../contract/certificate.ts";
import { text, type Text } from "../kernel/text.ts";
import type { Misused } from "./command.ts";

/** Reads a certificate of closing from a file, as the workbench gives it out. */
export async function readCertificateFile(path: string): Promise<{ readonly certificate: CertificateView } | Misused> {
  const written = await readFile(path, "utf8").catch(() => undefined);
  if (written === undefined) {
    return { misused: text(`读不到凭证文件 ${path}。`, `The certificate ${path} cannot be read.`) };
  }
  const read = certificateFile.safeParse(parsed(written));
  if (read.success) return { certificate: read.data as unknown as CertificateView };
  return {
    misused: text(
      `${path} 不是销号凭证，请用工作台下载的 JSON 文件。`,
      `${path} is no certificate of closing. Please take the JSON that the workbench gives out.`,
    ),
  };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/** Whether the log makes this very certificate, in one line. */
export async function compareCertificate(
  house: House,
  certificate: CertificateView,
): Promise<{ line: Text; facts: { jurisdiction: string; whole: boolean } }> {
  const whole = await isCertified(house, certificate);
  const number = String(certificate.number);
  const line = whole
    ? text(`${number} 的销号凭证与日志逐项相符`, `The certificate of ${number} agrees with the log on every point`)
    : text(`${number} 的销号凭证与日志不符`, `The certificate of ${number} does not agree with the log`);
  return { line, facts: { jurisdiction: house.jurisdiction, whole } };
}
