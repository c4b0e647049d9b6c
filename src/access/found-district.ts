import type { JurisdictionId, OfficerId } from "../kernel/id.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Region, Station } from "../organisation/place.ts";
import { inJurisdiction, type Store } from "../store/connect.ts";
import { createJurisdiction } from "../store/jurisdiction.ts";
import { writeOrganisation } from "../store/organisation/write.ts";
import type { PasswordHasher } from "../vault/password.ts";

export type District = {
  readonly id: JurisdictionId;
  readonly name: string;
  readonly zone: string;
  readonly organisation: Organisation;
  readonly regions: readonly Region[];
  readonly stations: readonly Station[];
  readonly signIns: readonly { readonly officer: OfficerId; readonly name: string; readonly password: string }[];
};

/** Founds a district whole: its log, its organisation, and who can sign in. */
export async function foundDistrict(store: Store, district: District, passwords: PasswordHasher): Promise<void> {
  const { id, organisation, regions, stations } = district;
  const signIns = await Promise.all(
    district.signIns.map(async ({ officer, name, password }) => ({
      officer,
      name,
      passwordHash: await passwords.hash(password),
    })),
  );
  await createJurisdiction(store, district);
  await inJurisdiction(store, { jurisdiction: id }, (tx) =>
    writeOrganisation(tx, store.columns, id, { organisation, regions, stations, signIns }),
  );
}
