import { Navigate } from "@tanstack/react-router";
import { useMe } from "./me.ts";
import { placesOf } from "./places.ts";

/** The first of the pages that this officer has. */
export function HomePage() {
  const [first = "organisation"] = placesOf(useMe());
  return <Navigate to={`/${first}`} replace />;
}
