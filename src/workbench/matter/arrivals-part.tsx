import type { MatterView } from "../../contract/matter-view.ts";
import { useWords } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { FileLinks } from "../parts/file-links.tsx";
import { matterWords } from "../words/matter.ts";
import { ActButton } from "./act-button.tsx";
import { IdentityOf } from "./identity-of.tsx";
import { Part } from "./part.tsx";

/** Every arrival that was linked to the matter, and who is in it: as ids, until somebody says why they need the name. */
export function ArrivalsPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { channels, common } = useWords();
  const names = useNames();
  return (
    <Part title={words.arrivals}>
      {matter.contacts.map((contact) => {
        const facts = [
          channels[contact.channel],
          contact.arrivedOn,
          contact.realName ? common.realName : common.anonymous,
          words.persons(contact.persons),
          contact.station && names.station(contact.station),
          contact.region && names.region(contact.region),
          contact.batch && `${words.batch} ${contact.batch}`,
          contact.place && `${words.place} ${contact.place}`,
          contact.time && `${words.time} ${contact.time}`,
        ];
        return (
          <div key={contact.contact} className="arrival-line">
            <p>
              <b>{contact.number}</b> <span className="tag">{contact.linked ? words.linked : words.born}</span>
              {contact.linked && (
                <ActButton matter={matter} act="unlink-contact" given={{ contact: contact.contact }} />
              )}
              {!contact.linked && <ActButton matter={matter} act="link-contact" given={{ contact: contact.contact }} />}
            </p>
            <p className="quiet">{facts.filter(Boolean).join(" · ")}</p>
            {contact.realName && !contact.voice.nameVerified && (
              <ActButton matter={matter} act="verify-name" given={{ contact: contact.contact }} />
            )}
            <FileLinks matter={matter.matter} files={contact.files} />
            {contact.reporters.map(({ party }, at) => (
              <IdentityOf key={party} matter={matter} party={party} name={words.reporter(at + 1)} />
            ))}
          </div>
        );
      })}
      {matter.subjects.map(({ party, officer, units }, at) => (
        <IdentityOf key={party} matter={matter} party={party} name={words.subject(at + 1)}>
          <span className="quiet">
            {officer !== undefined || units.length > 0
              ? `${words.matched} ${[officer && names.officer(officer), ...units.map((unit) => names.unit(unit))].filter(Boolean).join(common.separator)}`
              : words.notMatched}
          </span>
          <ActButton matter={matter} act="match-subject" given={{ subject: party }} />
          {(officer !== undefined || units.length > 0) && (
            <ActButton matter={matter} act="clear-subject" given={{ subject: party }} />
          )}
        </IdentityOf>
      ))}
    </Part>
  );
}
