import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { feedAddress, siteUrl } from "./_addresses.ts";
import { siteAnchors } from "./_view/anchors.ts";
import { sans, serif } from "./_fonts.ts";
import { siteDescription, siteTitle } from "./_metadata.ts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: siteUrl,
  title: { default: siteTitle, template: "%s · Parallax" },
  description: siteDescription,
  alternates: { types: { "application/atom+xml": feedAddress } },
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
        <script src="/behaviours/judge-first.js" />
      </head>
      <body>
        <a className="skip" href={`#${siteAnchors.main}`}>
          Skip to the content
        </a>
        <header className="site-bar" data-part="site-bar">
          <a className="site-name" href="/">
            Parallax
          </a>
          <span className="site-motto">accounts of one incident, side by side</span>
          <nav aria-label="Site">
            <a href="/">Incidents</a>
            <a href="/teach/">Teach</a>
            <a href="/notes/">Notes</a>
            <a href="/method/">Method</a>
          </nav>
        </header>
        {children}
        <footer className="site-foot" data-part="site-foot">
          <p>Every mark rests on a quotation and a voice. Parallax does not say who is right.</p>
          <p>
            Nothing about you is collected: no cookies, no counting, no request to any other site.{" "}
            <a href="/method/">How relations are decided</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
