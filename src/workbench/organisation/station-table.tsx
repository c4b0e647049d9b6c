import type { OrganisationView } from "../../contract/organisation-view.ts";
import type { Text } from "../../kernel/text.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { useMe } from "../shell/me.ts";
import { organisationWords } from "../words/organisation.ts";
import { ChangeButton } from "./change/begin.tsx";

type Props = { readonly organisation: OrganisationView; readonly unit: string };

/** Where people can come to a unit, write or call; for who administers also where they could once. */
export function StationTable({ organisation, unit }: Props) {
  const words = usePageWords(organisationWords);
  const { say, words: all } = useLanguage();
  const { administers } = useMe();
  const stations = organisation.stations.filter((one) => one.unit === unit && (administers || !one.closed));
  if (stations.length === 0) return <p className="quiet">{words.noStation}</p>;
  return (
    <table className="plain-table station-table">
      <thead>
        <tr>
          <th>{words.station}</th>
          <th>{words.address}</th>
          <th>{words.hours}</th>
          <th>{words.phone}</th>
          <th>{words.channels}</th>
          {administers && <th>{words.change}</th>}
        </tr>
      </thead>
      <tbody>
        {stations.map(({ station, name, address, hours, phone, wechat, channels, closed }) => (
          <tr key={station}>
            <td>
              {say(name)}
              {closed && <span className="tag">{words.closed}</span>}
            </td>
            <td>{say(address)}</td>
            <td>{say(hours)}</td>
            <td className="figures">{phone}</td>
            <td className="quiet">{channels.map((channel) => all.channels[channel]).join(all.common.separator)}</td>
            {administers && (
              <td>
                {!closed && (
                  <>
                    <ChangeButton
                      change="change-station"
                      given={{ station, unit }}
                      initial={{
                        ...both("name", name),
                        ...both("address", address),
                        ...both("hours", hours),
                        phone,
                        wechat,
                        channels,
                      }}
                      about={say(name)}
                    />
                    <ChangeButton change="close-station" given={{ station }} about={say(name)} />
                  </>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function both(field: string, { zh, en }: Text) {
  return { [`${field}.zh`]: zh, [`${field}.en`]: en };
}
