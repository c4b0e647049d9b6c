import type { ChangeWords } from "./organisation-change.ts";

export const changesEn: ChangeWords = {
  changes: {
    "add-unit": {
      verb: "Add a unit below",
      effect: ({ unit }) =>
        `The unit is set up under ${unit}, and everybody finds it in the organisation at once. Its posts and officers come next.`,
    },
    "rename-unit": {
      verb: "Rename",
      effect: ({ unit }) =>
        `${unit} shows under its new name from now on, also in matters already done; the record stays.`,
    },
    "form-area": {
      verb: "Form an area",
      effect: () =>
        "The townships chosen work together as an area, and everybody finds it in the organisation at once; it shows nobody more.",
    },
    "rename-area": {
      verb: "Rename the area",
      effect: ({ area }) => `The area “${area}” shows under its new name from now on; its townships stay.`,
    },
    "change-area": {
      verb: "Change its townships",
      effect: ({ area }) =>
        `The area “${area}” is made of the townships chosen from now on; one left out is in no area any more.`,
    },
    "dissolve-area": {
      verb: "Dissolve the area",
      effect: ({ area }) =>
        `The area “${area}” is no more, and its townships are in none; its forming and its end stay in the record.`,
    },
    "add-post": {
      verb: "Add a post",
      effect: ({ unit }) =>
        `The post is set up in ${unit}. It is vacant until somebody is appointed, and shows nobody more.`,
    },
    "remove-post": {
      verb: "Remove the post",
      effect: ({ post }) =>
        `“${post}” is no longer listed in its unit, and nobody can be appointed to it; the record keeps its title.`,
    },
    "add-officer": {
      verb: "Add an officer",
      effect: () =>
        "The officer is entered, and sees no matter before being appointed to a post and let in to sign in.",
    },
    "rename-officer": {
      verb: "Change name",
      effect: ({ officer }) =>
        `${officer} shows under the new name from now on, also in matters already done; posts, sign-in and the record stay.`,
    },
    "retire-officer": {
      verb: "Leave office",
      effect: ({ officer }) =>
        `${officer} is signed out at once and cannot sign in again, and all their posts fall vacant; the matters they handle and the duties they have not done go back to their unit, which names somebody else. Name, declared kin and the record stay.`,
    },
    appoint: {
      verb: "Appoint",
      effect: ({ officer, post, holder }) =>
        holder
          ? `${officer} stands in for ${holder} as “${post}” and sees at once what that post sees; the record says so each time.`
          : `${officer} holds “${post}” at once, and sees what that post sees.`,
    },
    dismiss: {
      verb: "Dismiss",
      effect: ({ officer, post }) =>
        `${officer} no longer holds “${post}”, and at once no longer sees what that post sees; what was done stays in the record.`,
    },
    "declare-kin": {
      verb: "Declare kin",
      effect: ({ officer, kin }) =>
        `Reports on ${kin} are at once hidden from ${officer}, who cannot be given them. Where an administrator declares others it holds the other way too; kin of one’s own are kept away once they, or an administrator, declare it as well.`,
    },
    "end-kin": {
      verb: "End",
      effect: ({ officer, kin }) =>
        `The bar between ${officer} and ${kin} is lifted at once; its declaration and its end stay in the record.`,
    },
    "let-sign-in": {
      verb: "Let sign in",
      effect: ({ officer }) =>
        `${officer} gets a one-time code, good for 72 hours and shown once, to set their own password on the sign-in page. An earlier password ends at once, and they are signed out everywhere. At a post that reads matters a second person confirms it first.`,
    },
    "confirm-sign-in": {
      verb: "Confirm sign-in",
      effect: ({ officer }) =>
        `You vouch that the code went to ${officer}: ask them in person or by telephone first. Only then can they set a password with it; your word stands in the organisation log.`,
    },
    "end-sign-in": {
      verb: "End sign-in",
      effect: ({ officer }) => `${officer} is signed out at once and cannot sign in again; their posts stay theirs.`,
    },
    "add-station": {
      verb: "Add a station",
      effect: ({ unit }) => `The station is listed under ${unit}, and published on the citizens' pages at once.`,
    },
    "change-station": { verb: "Change", effect: () => "The citizens' pages show the station like this at once." },
    "close-station": {
      verb: "Close",
      effect: ({ station }) =>
        `Within a minute the citizens' pages no longer list ${station}; what was received there is worked on as before, and the record keeps its name.`,
    },
  },
  fields: {
    unitKind: "Kind of unit",
    unitName: "Name of the unit",
    place: "Name of the place it serves",
    areaName: "Name of the area",
    townships: "Townships",
    postKind: "Kind of post",
    postTitle: "Title of the post",
    officerName: "Name",
    officer: "Officer",
    deputyFor: "Standing in for",
    kin: "Kin",
    signInName: "Sign-in name",
    stationName: "Name of the station",
    address: "Address",
    hours: "Hours",
    phone: "Phone",
    wechat: "WeChat official account",
    channels: "Channels",
  },
  hints: {
    place: "For example 赤溪镇. Left empty, it is that of the unit above.",
    townships: "Two or more; a township is in one area at most.",
    deputyFor: "Left empty, the officer holds the post in their own right.",
    signInName: "Begins with a small letter; digits, dots and dashes may follow; 3 to 31 characters.",
  },
  unitKinds: {
    commission: "District commission",
    centre: "Report centre",
    "township-commission": "Township commission",
    "village-committee": "Village supervision committee",
    group: "Villagers' group",
  },
  languages: { zh: "Chinese", en: "English (optional)" },
  somebody: "whoever you choose",
  newCode: "New code",
  ownKin: "Declare kin of your own",
  withoutPost: "Officers without a post",
  retired: "Left office",
  noKin: "None declared.",
};
