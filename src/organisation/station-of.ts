import type { OrganisationCommand } from "./change.ts";

/** What a command says of a station; a phone or an account that is not filled in is left out. */
export function stationOf({
  name,
  address,
  hours,
  phone,
  wechat,
  channels,
}: Extract<OrganisationCommand, { command: "add-station" | "change-station" }>) {
  return { name, address, hours, ...(phone === "" ? {} : { phone }), ...(wechat === "" ? {} : { wechat }), channels };
}
