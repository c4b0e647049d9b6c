import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decrypt, encrypt } from "./aes-gcm.ts";

const hex = (text: string) => Buffer.from(text, "hex");
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test("test case 16 of the GCM specification (McGrew and Viega, 256-bit key with associated data) comes out", () => {
  const key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
  const nonce = hex("cafebabefacedbaddecaf888");
  const associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
  const plaintext = hex(
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72" +
      "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
  );
  const sealed = Buffer.concat(encrypt(key, nonce, associated, plaintext));
  expect(sealed.toString("hex")).toBe(
    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa" +
      "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662" +
      "76fc6ece0f4e1768cddf8853bb2d551b",
  );
  expect(decrypt(key, nonce, associated, sealed)).toEqual(plaintext);
});

test("no changed byte of key, nonce, associated data or ciphertext passes", () => {
  fc.assert(
    fc.property(bytes(32), bytes(12), bytes(9), bytes(40), fc.nat(), (key, nonce, associated, plaintext, where) => {
      const parts = [key, nonce, associated, Buffer.concat(encrypt(key, nonce, associated, plaintext))] as const;
      for (const part of parts) {
        part[where % part.length]! ^= 1;
        expect(decrypt(...parts)).toBeUndefined();
        part[where % part.length]! ^= 1;
      }
      expect(decrypt(...parts)).toEqual(Buffer.from(plaintext));
    }),
  );
});

test("fewer bytes than a tag do not open", () => {
  expect(decrypt(Buffer.alloc(32), Buffer.alloc(12), Buffer.alloc(0), Buffer.alloc(15))).toBeUndefined();
});
