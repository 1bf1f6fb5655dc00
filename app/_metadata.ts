import type { Metadata } from "next";
import { defaultPicture, feedAddress, publishedAddress } from "./_addresses.ts";
import { siteName } from "./_site-name.ts";

/** A picture of 1200 by 630 that stands for a page where a link to it is shown. */
export interface Picture {
  readonly address: string;
  /** What it shows, for who does not see it. */
  readonly shows: string;
}

const sitePicture: Picture = {
  address: defaultPicture,
  shows: `${siteName}: accounts of one incident, side by side`,
};

/** What a page says of itself: to search engines, to who is sent a link to it, and where the same is to be had as data. */
export function pageMetadata({
  title,
  description,
  address,
  type = "article",
  picture = sitePicture,
  data = {},
  other = {},
}: {
  /** Without it, the site's own. */
  readonly title?: string;
  readonly description: string;
  /** The canonical address. */
  readonly address: string;
  readonly type?: "article" | "website";
  readonly picture?: Picture;
  /** Addresses of the same as data, by media type. */
  readonly data?: Readonly<Record<string, string>>;
  /** Further `<meta>` elements, by their names. */
  readonly other?: Record<string, string | string[]>;
}): Metadata {
  const named = title ?? siteTitle;
  const url = publishedAddress(address);
  const image = publishedAddress(picture.address);
  const images = image && [{ url: image, width: 1200, height: 630, alt: picture.shows, type: "image/png" }];
  return {
    ...(title === undefined ? {} : { title }),
    description,
    // Next makes whole addresses of them.
    ...(url && { alternates: { canonical: address, types: { ...data, "application/atom+xml": feedAddress } } }),
    openGraph: { title: named, description, type, locale: "en_GB", siteName, ...(url && { url, images }) },
    other,
    twitter: { card: "summary_large_image", title: named, description, ...(images && { images }) },
  };
}

export const siteTitle = `${siteName}: accounts of one incident, side by side`;

export const siteDescription =
  "News accounts of one incident side by side: where they agree, where they conflict, in which words and by whose voice.";
