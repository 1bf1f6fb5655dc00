import type { MetadataRoute } from "next";
import { at } from "./_base.ts";
import { whole } from "./_addresses.ts";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: whole(at("/sitemap.xml")) };
}
