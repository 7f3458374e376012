import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const paletteSize = 256;
const exactColours = 176;

/** Pixels as a canvas gives them: four bytes each, all opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Writes a PNG of 256 colours: pictures of a user interface need hardly more, and take a third of the room. */
export function indexedPng({ width, height, bytes }: Pixels): Buffer {
  const colours = commonColours(bytes);
  const nearest = nearestOf(colours);
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const line = Math.floor(pixel / width);
    lines[pixel + line + 1] = nearest(colourAt(bytes, pixel));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, a palette, nothing else.
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap(partsOf));
  const content = deflateSync(lines, { level: 9 });
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", content),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const colourAt = (bytes: Uint8Array, pixel: number): number =>
  ((bytes[pixel * 4] ?? 0) << 16) | ((bytes[pixel * 4 + 1] ?? 0) << 8) | (bytes[pixel * 4 + 2] ?? 0);

const partsOf = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Surfaces and inks keep their exact colours; the rest of the palette is for what is left, mostly edges of letters. */
function commonColours(bytes: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < bytes.length / 4; pixel += 1) {
    const colour = colourAt(bytes, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byFrequency = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const exact = byFrequency.slice(0, exactColours);
  return [...new Set([...exact, ...oneOfEachNeighbourhood(byFrequency.slice(exactColours))])].slice(0, paletteSize);
}

/** The first colour of each neighbourhood, in the order given. */
function oneOfEachNeighbourhood(colours: readonly number[]): number[] {
  const first = new Map<number, number>();
  for (const colour of colours) {
    const neighbourhood = colour & 0xe0e0e0;
    if (!first.has(neighbourhood)) first.set(neighbourhood, colour);
  }
  return [...first.values()];
}

/** Answers the place of the nearest colour of the palette; each colour is looked for once. */
function nearestOf(colours: readonly number[]): (colour: number) => number {
  const known = new Map(colours.map((colour, place) => [colour, place]));
  return (colour) => {
    const found = known.get(colour) ?? closest(colours, colour);
    known.set(colour, found);
    return found;
  };
}

function closest(colours: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity];
  const [red, green, blue] = partsOf(colour);
  colours.forEach((candidate, place) => {
    const [r, g, b] = partsOf(candidate);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [place, distance];
  });
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
