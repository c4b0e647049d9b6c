import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { readMatterSearch } from "./matters/matter-search.ts";
import { Frame } from "./shell/frame.tsx";
import { Fallback, NothingHere, Waiting } from "./parts/waiting.tsx";
import { HomePage } from "./shell/home-page.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: NothingHere });
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const;

const home = createRoute({ ...at("/"), component: HomePage });
const today = createRoute({
  ...at("/today"),
  component: lazyRouteComponent(() => import("./today/today-page.tsx"), "TodayPage"),
});
const register = createRoute({
  ...at("/register"),
  component: lazyRouteComponent(() => import("./register/register-page.tsx"), "RegisterPage"),
});
const matters = createRoute({
  ...at("/matters"),
  validateSearch: readMatterSearch,
  component: lazyRouteComponent(() => import("./matters/matters-page.tsx"), "MattersPage"),
});
const matter = createRoute({
  ...at("/matters/$matter"),
  component: lazyRouteComponent(() => import("./matter/matter-page.tsx"), "MatterPage"),
});
const certificate = createRoute({
  ...at("/matters/$matter/certificate"),
  component: lazyRouteComponent(() => import("./matter/certificate-page.tsx"), "CertificatePage"),
});
const obligations = createRoute({
  ...at("/obligations"),
  component: lazyRouteComponent(() => import("./owed/owed-page.tsx"), "OwedPage"),
});
const failings = createRoute({
  ...at("/failings"),
  component: lazyRouteComponent(() => import("./failings/failings-page.tsx"), "FailingsPage"),
});
const organisation = createRoute({
  ...at("/organisation"),
  component: lazyRouteComponent(() => import("./organisation/organisation-page.tsx"), "OrganisationPage"),
});
const log = createRoute({
  ...at("/log"),
  component: lazyRouteComponent(() => import("./log/log-page.tsx"), "LogPage"),
});
const calendar = createRoute({
  ...at("/calendar"),
  component: lazyRouteComponent(() => import("./calendar/calendar-page.tsx"), "CalendarPage"),
});
const rulebook = createRoute({
  ...at("/rulebook"),
  component: lazyRouteComponent(() => import("./rulebook/rulebook-page.tsx"), "RulebookPage"),
});

/** Each page is loaded when it is first opened. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    today,
    register,
    matters,
    matter,
    certificate,
    obligations,
    failings,
    organisation,
    log,
    calendar,
    rulebook,
  ]),
  basepath: "/desk",
  defaultPendingComponent: Waiting,
  defaultPendingMs: 300,
  defaultPendingMinMs: 300,
  defaultErrorComponent: Fallback,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
