import { at } from "./_base.ts";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import {
  articlesAddress,
  correctionsAddress,
  feedAddress,
  homeAddress,
  incidentsAddress,
  methodAddress,
  manifestAddress,
  notesAddress,
  offlineAddress,
  publishedAddress,
  readAddress,
  siteUrl,
  teachAddress,
} from "./_addresses.ts";
import { SearchField } from "./_components/SearchField.tsx";
import { isKept } from "./_kept.ts";
import { siteAnchors } from "./_view/anchors.ts";
import { sans, serif } from "./_fonts.ts";
import { siteDescription, siteTitle } from "./_metadata.ts";
import "./globals.css";
import { siteName, withSiteName } from "./_site-name.ts";

export const metadata: Metadata = {
  metadataBase: siteUrl,
  title: { default: siteTitle, template: withSiteName("%s") },
  description: siteDescription,
  manifest: manifestAddress,
  ...(publishedAddress(feedAddress) && { alternates: { types: { "application/atom+xml": feedAddress } } }),
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#16171a" },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${serif.variable} ${sans.variable}`}>
      <head>
        <script src={at("/behaviours/head.js")} />
      </head>
      <body className="flex min-h-dvh flex-col font-serif text-106 leading-body wrap-anywhere text-ink print:block print:min-h-0 print:text-[10.5pt] print:leading-normal">
        <a className="skip-link print:hidden" href={`#${siteAnchors.main}`} data-part="site-skip">
          Skip to the content
        </a>
        <header
          className="flex flex-wrap items-baseline gap-x-16 border-b border-rule px-gutter py-4 font-sans text-95 print:px-0 print:py-4"
          data-part="site-bar"
        >
          <a className="quiet-link font-bold" href={homeAddress}>
            {siteName}
          </a>
          <span className="text-soft max-sm:hidden">accounts of one incident, side by side</span>
          <SearchField />
          <nav aria-label="Site" className="flex gap-12 text-soft print:hidden">
            <a className="quiet-link" href={incidentsAddress}>
              Incidents
            </a>
            <a className="quiet-link max-sm:hidden" href={articlesAddress}>
              Articles
            </a>
            <a className="quiet-link max-sm:hidden" href={readAddress}>
              Your own
            </a>
            <a className="quiet-link" href={teachAddress}>
              Teach
            </a>
            <a className="quiet-link" href={notesAddress}>
              Notes
            </a>
            <a className="quiet-link" href={methodAddress}>
              Method
            </a>
          </nav>
        </header>
        {children}
        <footer
          className="mt-auto border-t border-rule px-gutter pt-16 pb-20 text-center font-sans text-90 text-balance text-soft max-md:pb-45 print:break-inside-avoid print:break-before-avoid print:px-0 print:py-4"
          data-part="site-foot"
        >
          <p>Every mark rests on a quotation and a voice. {siteName} does not say who is right.</p>
          <p className="print:hidden">
            Nothing about you is collected: no cookies, no counting, no request to any other site.{" "}
            {isKept && (
              <>
                <a href={offlineAddress}>Read without a network</a> ·{" "}
              </>
            )}
            <a href={methodAddress}>How relations are decided</a> · <a href={correctionsAddress}>Corrections</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
