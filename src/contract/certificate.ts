import { z } from "zod";
import type { Certificate } from "../matter/certificate.ts";

/** The certificate of a closing as the page shows it and the file holds it. */
export type CertificateView = Certificate;

/** As much of a file as has to be known to look for what it certifies; the rest is compared whole. */
export const certificateFile = z.looseObject({
  form: z.literal("huiyin-closing-certificate-1"),
  jurisdiction: z.string().min(1).max(64),
  matter: z.string().min(1).max(64),
});
