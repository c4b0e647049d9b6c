import { hash, verify } from "@node-rs/argon2";
import { text, type Text } from "../kernel/text.ts";
import { turnstile } from "./turnstile.ts";

export type PasswordHasher = {
  /** The hash to keep, in PHC form with its parameters and its own salt. */
  hash(password: string): Promise<string>;
  /** Whether this is the password; for an unknown name pass `undefined`, and it takes as long to say no. */
  verify(kept: string | undefined, password: string): Promise<boolean>;
};

const shortest = 12;
const longest = 128;
const fewestDifferent = 5;

/**
 * Argon2id (RFC 9106) over 64 MiB, three passes, one lane: the RFC's second recommended choice, with one lane because
 * officers sign in one by one; about 0.1 s of one core. A kept hash carries its own parameters, so these can be raised.
 */
const parameters = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 };

/** A hash of these parameters to which nobody knows a password: it is checked where a name is unknown. */
const nobody = `$argon2id$v=19$m=65536,t=3,p=1$${"aHVpeWluIG5vYm9keSAw"}$${"A".repeat(43)}`;

/**
 * Hashes outside the event loop, two at a time (128 MiB), with up to 64 waiting; beyond that it rejects with `TooBusy`,
 * so that a flood of sign-ins takes neither memory nor the threads that files need.
 */
export function passwordHasher({ atOnce = 2, waiting = 64 } = {}): PasswordHasher {
  const pass = turnstile({ atOnce, waiting });
  return {
    hash: (password) => pass(() => hash(normal(password), parameters)),
    async verify(kept, password) {
      if (password.length > longest * 2) return false;
      const right = await pass(() => verify(kept ?? nobody, normal(password)));
      return right && kept !== undefined;
    },
  };
}

/** Why a new password cannot be taken, or `undefined`: 12 to 128 characters, five of them different, without the sign-in name. */
export function passwordProblem(password: string, signInName: string): Text | undefined {
  const characters = password.length > longest * 2 ? longest + 1 : Array.from(normal(password)).length;
  if (characters < shortest) {
    return text(
      `密码至少 ${shortest} 个字符，现在是 ${characters} 个。可以用几个不相关的词连起来，便于记忆。`,
      `A password has at least ${shortest} characters; this one has ${characters}. A few unrelated words are easy to remember.`,
    );
  }
  if (characters > longest) {
    return text(
      `密码最多 ${longest} 个字符，请缩短。`,
      `A password has at most ${longest} characters; please shorten it.`,
    );
  }
  if (new Set(normal(password)).size < fewestDifferent) {
    return text(
      `密码里不同的字符少于 ${fewestDifferent} 个，容易被猜中，请换一个。`,
      `This password has fewer than ${fewestDifferent} different characters and is easily guessed; please choose another.`,
    );
  }
  if (signInName.length > 2 && normal(password).toLowerCase().includes(normal(signInName).toLowerCase())) {
    return text(
      "密码里不能包含登录名，请换一个。",
      "A password must not contain the sign-in name; please choose another.",
    );
  }
  return undefined;
}

// One password typed on two keyboards is one password: full-width and composed forms are made alike (NIST SP 800-63B).
function normal(typed: string): string {
  return typed.normalize("NFKC");
}
