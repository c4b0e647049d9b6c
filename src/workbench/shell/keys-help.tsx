import { Modal } from "antd";
import { useWords } from "../language.tsx";

/** All keys on one sheet. */
export function KeysHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { keys, nav } = useWords();
  const rows: readonly [string, string][] = [
    ["/", keys.search],
    ["g t", keys.go(nav.today)],
    ["g r", keys.go(nav.register)],
    ["g m", keys.go(nav.matters)],
    ["g o", keys.go(nav.organisation)],
    ["g l", keys.go(nav.log)],
    ["g b", keys.go(nav.rulebook)],
    ["c", keys.newEntry],
    ["j / k", keys.next],
    ["Enter", keys.open],
    ["x", keys.pick],
    ["Enter", keys.nextField],
    ["Ctrl + Enter", keys.saveEntry],
    ["?", keys.help],
  ];
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={keys.title} width={420}>
      <dl className="keys-list">
        {rows.map(([key, what]) => (
          <div key={what}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
