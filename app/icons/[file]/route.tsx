import { ImageResponse } from "next/og";
import { MarkDrawn } from "../../_pictures/MarkDrawn.tsx";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The icons that the manifest names. */
const icons: Readonly<Record<string, { readonly size: number; readonly isFull?: boolean }>> = {
  "192.png": { size: 192 },
  "512.png": { size: 512 },
  "maskable.png": { size: 512, isFull: true },
};

export const generateStaticParams = () => Object.keys(icons).map((file) => ({ file }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const icon = icons[(await params).file];
  if (!icon) throw new Error("no such icon");
  return new ImageResponse(
    <div style={{ display: "flex", width: "100%", height: "100%" }}>
      <MarkDrawn {...icon} />
    </div>,
    { width: icon.size, height: icon.size },
  );
}
