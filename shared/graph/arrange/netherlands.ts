// From degrees to a flat map of the Netherlands, in km around its middle. Equirectangular: at this size off by less than 1 %.

const middle = { lon: 5.3, lat: 52.15 } as const;
const kmPerDegree = 111.2;
const eastward = Math.cos((middle.lat * Math.PI) / 180);

/** Km east of the middle of the country, and km south of it, because y goes down on a screen. */
export function onFlatMap(place: { readonly lon: number; readonly lat: number }): {
  readonly x: number;
  readonly y: number;
} {
  return { x: (place.lon - middle.lon) * kmPerDegree * eastward, y: -(place.lat - middle.lat) * kmPerDegree };
}

/** Whether a point in degrees (WGS 84) lies in or near the European Netherlands. */
export function isNearNetherlands({ lon, lat }: { readonly lon: number; readonly lat: number }): boolean {
  return lon > 2.5 && lon < 8 && lat > 50 && lat < 54.5;
}
