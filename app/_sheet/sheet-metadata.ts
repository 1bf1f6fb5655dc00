import type { Metadata } from "next";
import type { Comparison } from "../_view/comparison.ts";
import { incidentAddress, keyAddress, pictureAddress } from "../_addresses.ts";
import { pageMetadata } from "../_metadata.ts";
import { pictureInWords, shownOfIncident } from "../_pictures/shown-of.ts";

/** What a sheet says of itself. A key is not for search engines: students should not find it before its sheet. */
export function sheetMetadata(comparison: Comparison, title: string, sheet: string, isKey: boolean): Metadata {
  const metadata = pageMetadata({
    title: `${isKey ? "Key" : "Sheet"}: ${title}`,
    description: isKey
      ? "The answers to a discussion sheet, with the words and voices that they rest on, and the reasons."
      : "A discussion sheet to print: the accounts, the questions without answers, room to write.",
    address: isKey ? keyAddress(sheet) : sheet,
    picture: {
      address: pictureAddress(incidentAddress(comparison.incident.id)),
      shows: pictureInWords(shownOfIncident(comparison)),
    },
  });
  return isKey ? { ...metadata, robots: { index: false } } : metadata;
}
