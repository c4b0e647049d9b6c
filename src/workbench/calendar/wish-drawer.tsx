import { App, Button, Drawer } from "antd";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useWords } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { FaultHead } from "../parts/fault-head.tsx";
import { calendarWords } from "../words/calendar.ts";
import type { Begun } from "./calendar-page.tsx";
import { PreviewPart } from "./preview-part.tsx";
import { useWish } from "./use-wish.ts";
import { nothingFilled, WishFields, wishOf, type Filled } from "./wish-fields.tsx";

const told = ["level", "days", "from", "to", "name", "nameEn", "key", "content"];

/** A change of the calendar: said in a form where there is something to say, previewed, and then applied on purpose. */
export function WishDrawer({ begun, onClose }: { readonly begun: Begun; readonly onClose: () => void }) {
  const words = usePageWords(calendarWords);
  const { common } = useWords();
  const { message, modal } = App.useApp();
  const [filled, setFilled] = useState<Filled>(nothingFilled);
  const { look, apply, looked, forget, faults, busy } = useWish();
  const wish = "form" in begun ? wishOf(begun.form, filled) : begun.wish;
  const begin = useRef(() => ("wish" in begun ? look(begun.wish) : undefined));
  useEffect(() => void begin.current(), []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!looked) return look(wish);
    const sure = await modal.confirm({
      title: words.surely,
      content: words.surelyText,
      okText: words.apply,
      cancelText: common.cancel,
      autoFocusButton: "cancel",
      icon: null,
    });
    const done = sure ? await apply(looked) : undefined;
    if (!done) return;
    void message.success(words.done(done.clocks));
    onClose();
  };

  return (
    <Drawer open size={760} onClose={onClose} title={begun.verb} className="act-drawer" keyboard>
      <form className="act-form wish-form" onSubmit={(event) => void submit(event)} autoComplete="off">
        <FaultHead faults={faults} told={"form" in begun ? told : []} />
        {"form" in begun && (
          <WishFields
            form={begun.form}
            filled={filled}
            faults={faults}
            onChange={(next) => {
              setFilled(next);
              forget();
            }}
          />
        )}
        {looked && <PreviewPart preview={looked.preview} busy={busy} onMore={() => void look(looked.wish, looked)} />}
        <div className="act-buttons">
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {looked ? words.apply : words.look}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
