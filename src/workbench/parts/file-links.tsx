import type { MatterView } from "../../contract/matter-view.ts";
import { useWords } from "../language.tsx";

type FileLine = MatterView["messages"][number]["files"][number];

/** Files of a matter, each a link that keeps it on the officer's computer. */
export function FileLinks({ matter, files }: { readonly matter: string; readonly files: readonly FileLine[] }) {
  const { common } = useWords();
  if (files.length === 0) return null;
  return (
    <span className="file-links">
      {files.map(({ file, name, size }) => (
        <a key={file} className="file-chip" href={`/api/matters/${matter}/files/${file}`} download>
          {name} <span className="quiet">{common.size(size)}</span>
        </a>
      ))}
    </span>
  );
}
