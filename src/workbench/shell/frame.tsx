import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import type { Me } from "../../contract/me.ts";
import { signedOut } from "../ask.ts";
import { useWords } from "../language.tsx";
import { FaultNote, Waiting } from "../parts/waiting.tsx";
import { meQuery } from "../queries.ts";
import { HeadBar } from "./head-bar.tsx";
import { useKeys } from "./keys.tsx";
import { KeysHelp } from "./keys-help.tsx";
import { SignedIn } from "./me.ts";
import { letters, places, placesOf } from "./places.ts";
import { RenewedNote } from "./renewed-note.tsx";
import { SideNav } from "./side-nav.tsx";
import { SignInAgain } from "./sign-in-again.tsx";
import { SignInPage } from "./sign-in-page.tsx";

/** What stands around every page: who is signed in, the head bar, and the way to the other pages. */
export function Frame() {
  const { data: me, error, refetch, isPending } = useQuery(meQuery);
  if (isPending) return <Waiting />;
  if (error) return <FaultNote thrown={error} retry={() => void refetch()} />;
  return me ? <Desk me={me} /> : <SignInPage />;
}

function Desk({ me }: { readonly me: Me }) {
  const { skip, fault, nav, house } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [help, setHelp] = useState(false);
  const client = useQueryClient();
  const [over, setOver] = useState(false);
  const mine = placesOf(me);
  const here = places.find((place) => pathname.startsWith(`/${place}`));

  useEffect(() => {
    const tell = (): void => setOver(true);
    signedOut.addEventListener("signed-out", tell);
    return () => signedOut.removeEventListener("signed-out", tell);
  }, []);
  useEffect(() => {
    document.title = here ? `${nav[here]} · ${house}` : house;
  }, [here, nav, house]);

  useKeys({
    ...Object.fromEntries(mine.map((place) => [`g ${letters[place]}`, () => void navigate({ to: `/${place}` })])),
    ...(mine.includes("register") ? { c: () => void navigate({ to: "/register" }) } : {}),
    "/": () => document.querySelector<HTMLInputElement>("#search")?.focus(),
    "?": () => setHelp(true),
  });

  return (
    <SignedIn value={me}>
      <a className="skip" href="#page">
        {skip}
      </a>
      <HeadBar me={me} places={mine} onHelp={() => setHelp(true)} />
      <div className="frame">
        <SideNav places={mine} here={here} />
        <main id="page" className="page" tabIndex={-1}>
          <RenewedNote />
          <Suspense fallback={<Waiting />}>
            {here && !mine.includes(here) ? <h1 className="empty">{fault.notYours}</h1> : <Outlet />}
          </Suspense>
        </main>
      </div>
      <KeysHelp open={help} onClose={() => setHelp(false)} />
      <SignInAgain
        open={over}
        onDone={() => {
          setOver(false);
          void client.invalidateQueries();
        }}
      />
    </SignedIn>
  );
}
