import { addPoint, addSubject, dropPoint, dropSubject, steps, type Draft, type Step } from "./draft.ts";
import type { WrongStep } from "./look-over.ts";

/** Where the form goes from here: shown again as it now is, or submitted. */
export type Going =
  | { readonly to: "show"; readonly draft: Draft; readonly wrongs: readonly WrongStep[]; readonly fresh?: string }
  | { readonly to: "drop-file"; readonly draft: Draft; readonly staged: string }
  | { readonly to: "submit"; readonly draft: Draft };

/**
 * What the button that was pressed makes of the form. Going on looks over the step one is on, submitting looks over all,
 * and going back or adding a box looks over nothing: whoever is still writing is not told what is missing.
 */
export function goOn(button: string, draft: Draft, wrongs: readonly WrongStep[]): Going {
  const [act = "", about = ""] = split(button);
  switch (act) {
    case "add-point":
      return { to: "show", draft: addPoint(draft), wrongs: [], fresh: `point-${draft.points.length + 1}` };
    case "drop-point":
      return { to: "show", draft: dropPoint(draft, Number(about)), wrongs: [] };
    case "add-subject":
      return { to: "show", draft: addSubject(draft), wrongs: [], fresh: `subject-${draft.subjects.length + 1}-name` };
    case "drop-subject":
      return { to: "show", draft: dropSubject(draft, Number(about)), wrongs: [] };
    case "villages":
      return { to: "show", draft, wrongs: [], ...(draft.regions[0] && { fresh: "village" }) };
    case "drop-file":
      return { to: "drop-file", draft, staged: about };
    case "all":
      return { to: "show", draft: { ...draft, all: true, step: "how" }, wrongs: [] };
    case "steps":
      return { to: "show", draft: { ...draft, all: false, step: "how" }, wrongs: [] };
    case "edit":
      return {
        to: "show",
        draft: { ...draft, step: steps.find((step) => step === about) ?? "how", reviewed: true },
        wrongs: [],
      };
    case "back":
      return { to: "show", draft: { ...draft, step: before(draft) }, wrongs: [] };
    case "next":
      return next(draft, wrongs);
    case "submit":
      return wrongs.length > 0 ? stay(draft, wrongs) : { to: "submit", draft };
    default:
      return { to: "show", draft, wrongs: [] };
  }
}

function split(button: string): string[] {
  const colon = button.indexOf(":");
  return colon < 0 ? [button] : [button.slice(0, colon), button.slice(colon + 1)];
}

function next(draft: Draft, wrongs: readonly WrongStep[]): Going {
  // Enter in a field of the last look does what its first button does, which must not be submitting unseen.
  const here = draft.all ? wrongs : wrongs.filter(({ step }) => step === draft.step);
  if (here.length > 0) return stay(draft, here);
  return {
    to: "show",
    draft: { ...draft, step: draft.all || draft.reviewed ? "review" : after(draft.step) },
    wrongs: [],
  };
}

/** Shows the first step on which something is wrong, with what is wrong there; one page shows all of it. */
function stay(draft: Draft, wrongs: readonly WrongStep[]): Going {
  const step = wrongs[0]?.step ?? draft.step;
  return {
    to: "show",
    draft: { ...draft, step },
    wrongs: draft.all ? wrongs : wrongs.filter((wrong) => wrong.step === step),
  };
}

function after(step: Step): Step {
  return steps[steps.indexOf(step) + 1] ?? "review";
}

function before(draft: Draft): Step {
  return draft.all ? "how" : (steps[steps.indexOf(draft.step) - 1] ?? "how");
}
