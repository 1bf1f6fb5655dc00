import { groupedBy } from "../../engine/relations/grouped-by.ts";
import { Words } from "../_components/Words.tsx";
import { mapView, type Mapped } from "./map-view.ts";

/** A place of an incident, as maps and their tables show it. */
export interface MappedPlace {
  readonly name: string;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly of: readonly { readonly title: string; readonly period: string; readonly address: string | undefined }[];
}

/**
 * Where things happened: a picture with numbered points that lead to the lines of a table, in which every place stands, also one
 * of which nobody has said where it lies. Nothing where no place has a point.
 */
export function PlacesMap({ places, prefix }: { places: readonly MappedPlace[]; prefix: string }) {
  const located = places.flatMap((place) =>
    place.lat !== undefined && place.lon !== undefined ? [{ ...place, lat: place.lat, lon: place.lon }] : [],
  );
  const map = mapView(located satisfies readonly Mapped[]);
  const points = (map?.points ?? []).map(({ places, ...point }) => ({ ...point, places: oncePerName(places) }));
  const rows = [
    ...points.flatMap(({ number, places }) => places.map((place, i) => ({ place, number, isFirst: i === 0 }))),
    ...places
      .filter(({ lat, lon }) => lat === undefined || lon === undefined)
      .map((place) => ({ place, number: undefined, isFirst: false })),
  ];
  return (
    <figure>
      {map && (
        <svg className="places-map" viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label="Map">
          <path className="graticule" d={map.graticule} />
          <path className="land" d={map.land} />
          {points.map(({ x, y, number, places }) => (
            <a
              key={number}
              href={`#${prefix}-${number}`}
              aria-label={`${number}: ${places.map(({ name }) => name).join(", ")}`}
            >
              <circle cx={x} cy={y} r="12" />
              <text x={x} y={y} dy=".35em">
                {number}
              </text>
            </a>
          ))}
        </svg>
      )}
      <table className="places-table mt-10 font-sans text-95">
        <caption className="sr-only">Places, by their numbers on the map</caption>
        <tbody>
          {rows.map(({ place: { name, of }, number, isFirst }, i) => (
            <tr key={i} id={isFirst ? `${prefix}-${number}` : undefined}>
              <td>{number ?? "–"}</td>
              <th scope="row">
                <Words>{name}</Words>
                {number === undefined && <small className="text-soft"> (not on the map)</small>}
              </th>
              {of.length > 0 && (
                <td>
                  {of.map(({ title, period, address }) => (
                    <div key={`${title}${period}`}>
                      {address === undefined ? title : <a href={address}>{title}</a>}{" "}
                      <span className="text-soft">{period}</span>
                    </div>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {map && (
        <figcaption className="mt-4 font-sans text-88 text-soft">
          Coasts alone, without borders: Natural Earth.
        </figcaption>
      )}
    </figure>
  );
}

/** Places of one name that share a point are one, with all that happened there. */
function oncePerName<P extends MappedPlace>(places: readonly P[]): P[] {
  return [...groupedBy(places, ({ name }) => name).values()].flatMap(([first, ...others]) =>
    first ? { ...first, of: [first, ...others].flatMap(({ of }) => of) } : [],
  );
}

/** Places of one name may lie far apart. */
export function keyOf({ name, lat, lon }: Pick<MappedPlace, "name" | "lat" | "lon">): string {
  return `${name} ${lat ?? ""} ${lon ?? ""}`;
}
