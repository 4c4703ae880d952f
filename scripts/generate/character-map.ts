/** The code points for which a TrueType font has a glyph: what its `cmap` maps in the formats 4 and 12. */
export function characterMap(font: Buffer): Set<number> {
  const points = new Set<number>();
  const map = tableAt(font, 'cmap');
  const count = font.readUInt16BE(map + 2);
  for (let index = 0; index < count; index++) {
    const start = map + font.readUInt32BE(map + 4 + 8 * index + 4);
    const format = font.readUInt16BE(start);
    if (format === 4) readSegments(font, start, points);
    else if (format === 12) readGroups(font, start, points);
  }
  return points;
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + 16 * index;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`A font without the table ${tag}.`);
}

/** Format 4: segments of the basic plane, whose glyphs are computed or looked up. */
function readSegments(font: Buffer, start: number, points: Set<number>): void {
  const size = font.readUInt16BE(start + 6);
  const [ends, starts] = [start + 14, start + 16 + size];
  const [deltas, offsets] = [starts + size, starts + 2 * size];
  for (let segment = 0; segment < size; segment += 2) {
    const first = font.readUInt16BE(starts + segment);
    const delta = font.readUInt16BE(deltas + segment);
    const offset = font.readUInt16BE(offsets + segment);
    for (let point = first; point <= font.readUInt16BE(ends + segment) && point < 0xffff; point++) {
      const looked = offset === 0 ? point : font.readUInt16BE(offsets + segment + offset + 2 * (point - first));
      if (looked !== 0 && ((looked + delta) & 0xffff) !== 0) points.add(point);
    }
  }
}

/** Format 12: groups of all planes with glyphs in a row. */
function readGroups(font: Buffer, start: number, points: Set<number>): void {
  const count = font.readUInt32BE(start + 12);
  for (let index = 0; index < count; index++) {
    const group = start + 16 + 12 * index;
    const last = font.readUInt32BE(group + 4);
    for (let point = font.readUInt32BE(group); point <= last; point++) points.add(point);
  }
}
