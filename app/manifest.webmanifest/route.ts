import { homeAddress, iconAddress } from "../_addresses.ts";
import { siteDescription, siteTitle } from "../_metadata.ts";
import { siteName } from "../_site-name.ts";

export const dynamic = "force-static";

/** What a browser reads that puts the site among the programs of its machine. Colours are those of the light scheme. */
export function GET(): Response {
  const icon = (file: string, size: number, purpose: "any" | "maskable") => ({
    src: iconAddress(file),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return Response.json({
    id: homeAddress,
    name: siteTitle,
    short_name: siteName,
    description: siteDescription,
    lang: "en-GB",
    start_url: homeAddress,
    scope: homeAddress,
    display: "minimal-ui",
    background_color: "#fbfaf6",
    theme_color: "#fbfaf6",
    icons: [icon("192.png", 192, "any"), icon("512.png", 512, "any"), icon("maskable.png", 512, "maskable")],
  });
}
