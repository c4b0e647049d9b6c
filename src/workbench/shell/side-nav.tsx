import { Link } from "@tanstack/react-router";
import { useWords } from "../language.tsx";
import { letters, type Place } from "./places.ts";

export function SideNav({ places, here }: { readonly places: readonly Place[]; readonly here: Place | undefined }) {
  const { nav, workbench } = useWords();
  return (
    <nav className="side-nav" aria-label={workbench}>
      {places.map((place) => (
        <Link
          key={place}
          to={`/${place}`}
          className={place === here ? "side-here" : ""}
          {...(place === here ? { "aria-current": "page" as const } : {})}
        >
          {nav[place]}
          <kbd aria-hidden="true">{letters[place]}</kbd>
        </Link>
      ))}
    </nav>
  );
}
