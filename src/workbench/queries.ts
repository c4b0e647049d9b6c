import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { CalendarView } from "../contract/calendar-view.ts";
import type { CertificateView } from "../contract/certificate.ts";
import type { Evidence, FailingPage, FailingQueryOnWire } from "../contract/failing.ts";
import type { LikelyRepeat } from "../contract/intake.ts";
import type { FollowView } from "../contract/follow-view.ts";
import type { MatterPage, MatterQueryOnWire } from "../contract/matter-row.ts";
import type { MatterView } from "../contract/matter-view.ts";
import type { Me, OwnSession } from "../contract/me.ts";
import type { OrganisationView } from "../contract/organisation-view.ts";
import type { OwedPage, OwedQueryOnWire } from "../contract/owed.ts";
import type { Preferences } from "../contract/preferences.ts";
import type { DemoSignIn } from "../contract/sign-in.ts";
import type { TodayView } from "../contract/today.ts";
import type { ChangeGroup, IdentityViewRow, LogPage, OrganisationLogRow } from "../contract/watch.ts";
import type { Programmes } from "../rules/programmes.ts";
import { ask, Unanswered } from "./ask.ts";

const aDay = 86_400_000;

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Without a network the desk is asked all the same, and what it cannot answer is said, not held back in silence.
        networkMode: "always",
        // What was refused will be refused again; only an unreachable server is worth another try.
        retry: (count, thrown) =>
          count < 2 && thrown instanceof Unanswered && (thrown.status === 0 || thrown.status >= 502),
      },
    },
  });
}

/** Who is signed in; `null` when nobody is. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  staleTime: aDay,
  queryFn: async ({ signal }) => {
    try {
      return await ask<Me>("/api/me", { signal });
    } catch (thrown) {
      if (thrown instanceof Unanswered && thrown.status === 401) return null;
      throw thrown;
    }
  },
});

export const demoSignInsQuery = queryOptions({
  queryKey: ["demo-sign-ins"],
  staleTime: Infinity,
  retry: false,
  queryFn: async ({ signal }) => {
    try {
      return await ask<readonly DemoSignIn[]>("/api/demo-sign-ins", { signal });
    } catch (thrown) {
      if (thrown instanceof Unanswered && thrown.status === 404) return [];
      throw thrown;
    }
  },
});

export const todayQuery = queryOptions({
  queryKey: ["today"],
  refetchInterval: 60_000,
  queryFn: ({ signal }) => ask<TodayView>("/api/today", { signal }),
});

/** A page of the failures of duty. */
export function failingsQueryOf(query: FailingQueryOnWire) {
  return queryOptions({
    queryKey: ["failings", query],
    queryFn: ({ signal }) => ask<FailingPage>(`/api/failings?${inAddress({ ...query, limit: 50 })}`, { signal }),
  });
}

/** The entries that show a failure. */
export function evidenceQueryOf(matter: string, kind: string, about: string) {
  return queryOptions({
    queryKey: ["matter", matter, "failings", kind, about],
    queryFn: ({ signal }) =>
      ask<Evidence>(`/api/matters/${matter}/failings/${kind}/${encodeURIComponent(about)}`, { signal }),
  });
}

/** A page of the board of what is owed. */
export function owedQueryOf(query: OwedQueryOnWire) {
  return queryOptions({
    queryKey: ["owed", query],
    queryFn: ({ signal }) => ask<OwedPage>(`/api/owed?${inAddress({ ...query, limit: 50 })}`, { signal }),
  });
}

export const organisationQuery = queryOptions({
  queryKey: ["organisation"],
  staleTime: 10 * 60_000,
  queryFn: ({ signal }) => ask<OrganisationView>("/api/organisation", { signal }),
});

export const ownSessionsQuery = queryOptions({
  queryKey: ["own-sessions"],
  staleTime: 0,
  queryFn: ({ signal }) => ask<readonly OwnSession[]>("/api/me/sessions", { signal }),
});

/** A page of what changed in the organisation. */
export function organisationLogQueryOf(group: ChangeGroup | undefined, before: string | undefined) {
  return queryOptions({
    queryKey: ["log", "organisation", group, before],
    queryFn: ({ signal }) =>
      ask<LogPage<OrganisationLogRow>>(`/api/organisation/log?${inAddress({ group, before })}`, { signal }),
  });
}

/** A page of who opened identities. */
export function identityViewsQueryOf(before: string | undefined) {
  return queryOptions({
    queryKey: ["log", "identity-views", before],
    queryFn: ({ signal }) => ask<LogPage<IdentityViewRow>>(`/api/identity-views?${inAddress({ before })}`, { signal }),
  });
}

/** The calendar and a year of its days; the present year where none is named. */
export function calendarQueryOf(year: number | undefined) {
  return queryOptions({
    queryKey: ["calendar", year],
    queryFn: ({ signal }) => ask<CalendarView>(`/api/calendar?${inAddress({ year })}`, { signal }),
  });
}

export const programmesQuery = queryOptions({
  queryKey: ["programmes"],
  staleTime: 10 * 60_000,
  queryFn: ({ signal }) => ask<Programmes>("/api/programmes", { signal }),
});

export const preferencesQuery = queryOptions({
  queryKey: ["preferences"],
  staleTime: Infinity,
  queryFn: ({ signal }) => ask<Preferences>("/api/me/preferences", { signal }),
});

/** One page of the list. Words searched for go in the body: addresses are kept in logs on the way. */
export function mattersQuery(query: MatterQueryOnWire) {
  return queryOptions({
    queryKey: ["matters", query],
    queryFn: ({ signal }) =>
      query.words
        ? ask<MatterPage>("/api/searches", { method: "POST", body: query, signal })
        : ask<MatterPage>(`/api/matters?${inAddress(query)}`, { signal }),
  });
}

export function matterQueryOf(matter: string) {
  return queryOptions({
    queryKey: ["matter", matter],
    queryFn: ({ signal }) => ask<MatterView>(`/api/matters/${matter}`, { signal }),
  });
}

export function asReporterQuery(matter: string) {
  return queryOptions({
    queryKey: ["matter", matter, "as-reporter"],
    queryFn: ({ signal }) => ask<FollowView>(`/api/matters/${matter}/as-reporter`, { signal }),
  });
}

/** The certificate of a closing; `null` where the matter has not been struck off. */
export function certificateQuery(matter: string) {
  return queryOptions({
    queryKey: ["matter", matter, "certificate"],
    queryFn: async ({ signal }) => {
      try {
        return await ask<CertificateView>(`/api/matters/${matter}/closing-certificate`, { signal });
      } catch (thrown) {
        if (thrown instanceof Unanswered && thrown.status === 404) return null;
        throw thrown;
      }
    },
  });
}

export function repeatsQuery(words: string, programme: string | undefined) {
  return queryOptions({
    queryKey: ["repeats", words, programme],
    enabled: words.length >= 4,
    gcTime: 0,
    queryFn: ({ signal }) =>
      ask<readonly LikelyRepeat[]>("/api/repeats", {
        method: "POST",
        body: { words, ...(programme === undefined ? {} : { programme }) },
        signal,
      }),
  });
}

function inAddress(query: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>): string {
  const pairs = Object.entries(query).flatMap(([key, value]): [string, string][] => {
    if (value === undefined || value === "") return [];
    return Array.isArray(value) ? value.map((one) => [key, one]) : [[key, String(value)]];
  });
  return new URLSearchParams(pairs).toString();
}
