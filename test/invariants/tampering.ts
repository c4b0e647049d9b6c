import type { Choices } from "../office/chance/choices.ts";
import { otherBody } from "./other-body.ts";
import { rehashed, type Chain, type Link } from "./chain-as-it-lies.ts";

/** A log as it was tampered with, and the first number at which it then contradicts itself. */
export type Tampered = { readonly chain: Chain; readonly at: number };

export type Tampering = (chain: Chain, choices: Choices) => Tampered;

/** Does something to the link at a number by chance. */
function atOne(change: (link: Link, chain: Chain, choices: Choices) => Partial<Link>): Tampering {
  return (chain, choices) => {
    const at = anyNumber(chain, choices);
    return { chain: replace(chain, at, (link) => ({ ...link, ...change(link, chain, choices) })), at };
  };
}

/** Changes one field of one event. */
export const fields: Readonly<Record<string, Tampering>> = {
  body: atOne(({ body }, _, choices) => ({ body: otherBody(body, choices) })),
  "body, written otherwise": atOne(({ body }) => ({ body: body.replace("{", "{ ") })),
  type: atOne(({ type }, _, choices) => ({ type: choices.oneOf(["said", `${type} `, type.toUpperCase()])! })),
  stream: atOne(({ stream }, { links }, choices) => {
    const other = choices.oneOf(links.filter((one) => one.stream !== stream))?.stream ?? "";
    return choices.percent(50) ? { stream: `${stream}x` } : { stream: other, version: 1000 };
  }),
  version: atOne(({ version }) => ({ version: version + 1000 })),
  at: atOne(({ at }, _, choices) => ({
    at: choices.oneOf([
      at.replace(/^\d{4}/, "1999"),
      at.replace(/(\.\d+)?\+00/, ".000001+00"),
      "infinity",
      "-infinity",
      "294276-12-31 23:59:59.999999+00",
      "4000-01-01 00:00:00+00 BC",
    ])!,
  })),
  prev: atOne(({ prev }, _, choices) => ({ prev: otherHex(prev, choices) })),
  hash: atOne(({ hash }, _, choices) => ({ hash: otherHex(hash, choices) })),
  "hash, as another event's": atOne(({ seq }, { links }) => ({ hash: links[seq % links.length]!.hash })),
};

/** Removes, adds, moves and renumbers events, or writes part of the chain anew. */
export const places: Readonly<Record<string, Tampering>> = {
  "remove one": (chain, choices) => {
    const at = anyNumber(chain, choices);
    return { chain: { ...chain, links: chain.links.filter(({ seq }) => seq !== at) }, at };
  },
  "remove several": (chain, choices) => {
    const gone = new Set(Array.from({ length: 2 + choices.below(4) }, () => anyNumber(chain, choices)));
    return { chain: { ...chain, links: chain.links.filter(({ seq }) => !gone.has(seq)) }, at: Math.min(...gone) };
  },
  "remove the first": (chain) => ({ chain: { ...chain, links: chain.links.slice(1) }, at: 1 }),
  "remove the last": (chain) => ({ chain: { ...chain, links: chain.links.slice(0, -1) }, at: chain.links.length }),
  "remove a matter whole": (chain, choices) => {
    const { stream } = chain.links[anyNumber(chain, choices) - 1]!;
    const at = chain.links.find((link) => link.stream === stream)!.seq;
    return { chain: { ...chain, links: chain.links.filter((link) => link.stream !== stream) }, at };
  },
  "remove the end": (chain, choices) => {
    const at = anyNumber(chain, choices);
    return { chain: { ...chain, links: chain.links.slice(0, at - 1) }, at };
  },
  "remove all": (chain) => ({ chain: { ...chain, links: [] }, at: 1 }),
  "remove one and move the others up": (chain, choices) => {
    const at = anyNumber(chain, choices);
    return { chain: { ...chain, links: numbered(chain.links.filter(({ seq }) => seq !== at)) }, at };
  },
  "let two change places": (chain, choices) => {
    const [one, other] = anyTwo(chain, choices);
    const [first, second] = [chain.links[one - 1]!, chain.links[other - 1]!];
    const there = replace(chain, one, () => ({ ...second, seq: one }));
    return { chain: replace(there, other, () => ({ ...first, seq: other })), at: one };
  },
  "let two change bodies": (chain, choices) => {
    const [one, other] = anyTwo(chain, choices);
    const [first, second] = [chain.links[one - 1]!, chain.links[other - 1]!];
    const body = first.body === second.body ? otherBody(second.body, choices) : second.body;
    return {
      chain: replace(
        replace(chain, other, (link) => ({ ...link, body: first.body })),
        one,
        (link) => ({ ...link, body }),
      ),
      at: one,
    };
  },
  "put one in": (chain, choices) => {
    const at = anyNumber(chain, choices);
    const made = { ...chain.links[at - 1]!, stream: "new", version: 1 };
    return { chain: { ...chain, links: numbered(chain.links.toSpliced(at - 1, 0, made)) }, at };
  },
  "put one in, rightly hashed": (chain, choices) => {
    const at = anyNumber(chain, choices);
    const made = { ...chain.links[at - 1]!, stream: "new", version: 1 };
    const links = numbered(chain.links.toSpliced(at - 1, 0, made));
    return { chain: { ...chain, links: rehashed({ ...chain, links }, at, at) }, at: broken(chain, at) };
  },
  "put one at the end": (chain, choices) => {
    const at = chain.links.length + 1 + choices.below(1000);
    const last = chain.links.at(-1)!;
    const made = { ...last, seq: at, stream: "new", version: 1, prev: last.hash };
    return { chain: { ...chain, links: [...chain.links, made] }, at };
  },
  "leave a number out": (chain, choices) => {
    const at = anyNumber(chain, choices);
    const links = chain.links.map((link) => (link.seq < at ? link : { ...link, seq: link.seq + 1 }));
    return { chain: { ...chain, links }, at };
  },
  "give one a number far away": (chain, choices) => {
    const at = anyNumber(chain, choices);
    return { chain: replace(chain, at, (link) => ({ ...link, seq: 4_000_000_000 + choices.below(9) })), at };
  },
  "change one and hash a part anew": (chain, choices) => {
    const [from, to] = anyTwo(chain, choices);
    const changed = replace(chain, from, (link) => ({ ...link, body: otherBody(link.body, choices) }));
    return { chain: { ...changed, links: rehashed(changed, from, to) }, at: broken(chain, to) };
  },
  "change one and hash all after it anew": (chain, choices) => {
    const at = anyNumber(chain, choices);
    const changed = replace(chain, at, (link) => ({ ...link, type: "said" }));
    return { chain: { ...changed, links: rehashed(changed, at, chain.links.length) }, at: chain.links.length };
  },
};

/** Changes the row that holds the chain's end. */
export const ends: Readonly<Record<string, Tampering>> = {
  "another head": (chain, choices) => {
    const { seq, head } = chain.end!;
    return { chain: { ...chain, end: { seq, head: otherHex(head, choices) } }, at: seq };
  },
  "an end set back with its head": (chain, choices) => {
    const seq = choices.below(chain.links.length);
    return { chain: { ...chain, end: { seq, head: chain.links[seq - 1]?.hash ?? "00".repeat(32) } }, at: seq + 1 };
  },
  "an end set back without it": (chain, choices) => {
    const seq = choices.below(chain.links.length);
    return { chain: { ...chain, end: { ...chain.end!, seq } }, at: seq };
  },
  "an end set forward": (chain, choices) => {
    const seq = chain.links.length + 1 + choices.below(100_000);
    return { chain: { ...chain, end: { ...chain.end!, seq } }, at: chain.links.length + 1 };
  },
  "no end": ({ jurisdiction, links }) => ({ chain: { jurisdiction, links }, at: 0 }),
};

/** Where a part that was hashed anew up to this number is found: at the next event, or as another end than the chain's. */
function broken({ links }: Chain, to: number): number {
  return Math.min(to + 1, links.length);
}

function anyNumber({ links }: Chain, choices: Choices): number {
  return 1 + choices.below(links.length);
}

/** Two numbers, the lower one first. */
function anyTwo(chain: Chain, choices: Choices): [number, number] {
  const one = 1 + choices.below(chain.links.length - 1);
  return [one, one + 1 + choices.below(chain.links.length - one)];
}

function replace(chain: Chain, at: number, change: (link: Link) => Link): Chain {
  return { ...chain, links: chain.links.map((link) => (link.seq === at ? change(link) : link)) };
}

function numbered(links: readonly Link[]): Link[] {
  return links.map((link, index) => ({ ...link, seq: index + 1 }));
}

function otherHex(hex: string, choices: Choices): string {
  const bytes = Buffer.from(hex, "hex");
  bytes.writeUInt8(bytes.readUInt8(choices.below(32)) ^ (1 + choices.below(255)), choices.below(32));
  return bytes.toString("hex") === hex ? "ab".repeat(32) : bytes.toString("hex");
}
