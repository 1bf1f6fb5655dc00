import {
  geoBounds,
  geoGraticule,
  geoMercator,
  geoNaturalEarth1,
  geoPath,
  type GeoGeometryObjects,
  type GeoPermissibleObjects,
} from "d3-geo";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import far from "world-atlas/land-110m.json" with { type: "json" };
import near from "world-atlas/land-50m.json" with { type: "json" };
import { groupedBy } from "../../engine/relations/grouped-by.ts";
import { once } from "../_view/once.ts";

/** A place on the map, with what leads on from it. */
export interface Mapped {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** The picture of some places: paths and points in units of its drawing. */
export interface MapView<P extends Mapped> {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly graticule: string;
  /** Places that would hide each other share a point; numbered from 1, north before south. */
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly number: number;
    readonly places: readonly P[];
  }[];
}

const [width, height] = [480, 300];

/** Points stay clear of the edge. */
const inset: [[number, number], [number, number]] = [
  [28, 28],
  [width - 28, height - 28],
];

/** The least that is shown of the world, in degrees: the first of these with enough of land and of sea to know the place by. */
const world = 180;
const leasts = [9, 13, 18, 24, 32, 45, 70, world];
const enough = 0.1;

/** From how many degrees on the coarser coast does, and the whole world is drawn as a globe laid flat. */
const wide = 60;
const wholeWorld = 140;

/** How near two places share a point, in units of the drawing: on a phone's screen a finger still meets one alone (figures.css). */
const apart = 34;

/** The land, coarser from far. */
const coasts = { far: once(() => landOf(far)), near: once(() => landOf(near)) };

/** The map of some places, around them; nothing where there are none. Coasts alone: a border may be what is fought over. */
export function mapView<P extends Mapped>(places: readonly P[]): MapView<P> | undefined {
  if (places.length === 0) return undefined;
  const around: GeoGeometryObjects = { type: "MultiPoint", coordinates: places.map(({ lat, lon }) => [lon, lat]) };
  const { path, projection, span, land } = knownBy(around);
  const points = places.flatMap((place) => {
    const [x, y] = projection([place.lon, place.lat]) ?? [];
    return x === undefined || y === undefined ? [] : [{ x, y, place }];
  });
  const step = span > wide ? 30 : span > 20 ? 10 : 5;
  return {
    width,
    height,
    land: path(land) ?? "",
    graticule: path(geoGraticule().step([step, step])()) ?? "",
    points: gathered(points).map(({ x, y, places }, place) => ({
      x: rounded(x),
      y: rounded(y),
      number: place + 1,
      places,
    })),
  };
}

/** The drawing from the nearest from which there is enough of land and of sea in it. */
function knownBy(around: GeoGeometryObjects) {
  const [first = world, ...others] = leasts;
  let drawing = drawingOf(around, first);
  for (const least of others) {
    if (Math.abs(drawing.shareOfLand - 0.5) <= 0.5 - enough) break;
    drawing = drawingOf(around, least);
  }
  return drawing;
}

/** How places are drawn with at least so many degrees of the world around them, and how much of that is land. */
function drawingOf(around: GeoGeometryObjects, least: number) {
  const [[west, south], [east, north]] = geoBounds(around);
  const middle: [number, number] = [(west + (east < west ? east + 360 : east)) / 2, (south + north) / 2];
  const span = Math.max(((east - west + 360) % 360) * 1.3, (north - south) * 2, least);
  const projection = (span > wholeWorld ? geoNaturalEarth1() : geoMercator()).rotate([-middle[0], 0]).clipExtent([
    [-1, -1],
    [width + 1, height + 1],
  ]);
  const closest = width / ((least * Math.PI) / 180);
  if (span > wholeWorld) projection.fitSize([width, height], { type: "Sphere" });
  else projection.fitExtent(inset, around);
  // Places that lie near each other, or one alone, are seen from no nearer.
  if (!(projection.scale() < closest))
    projection
      .scale(closest)
      .center([0, middle[1]])
      .translate([width / 2, height / 2]);
  const path = geoPath(projection).digits(1);
  const land = coasts[span > wide ? "far" : "near"]();
  // How much is land can be told from the coarser coast.
  return { projection, span, path, land, shareOfLand: path.area(coasts.far()) / (width * height) };
}

function landOf(topology: object): GeoPermissibleObjects {
  const land = topology as Topology;
  return feature(land, land.objects["land"] ?? { type: "GeometryCollection", geometries: [] });
}

/** Points that are too near to the first of a group join it. */
function gathered<P extends Mapped>(points: readonly { readonly x: number; readonly y: number; readonly place: P }[]) {
  const first: { x: number; y: number }[] = [];
  const groups = groupedBy(
    points.toSorted((a, b) => a.y - b.y || a.x - b.x),
    ({ x, y }) => {
      const at = first.findIndex((other) => Math.hypot(other.x - x, other.y - y) < apart);
      return at >= 0 ? at : first.push({ x, y }) - 1;
    },
  );
  return [...groups].map(([at, points]) => ({
    x: first[at]?.x ?? 0,
    y: first[at]?.y ?? 0,
    places: points.map(({ place }) => place),
  }));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
