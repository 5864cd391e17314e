// ZIP archives, as which spreadsheets and slides are saved. No test by itself.

import { inflateRawSync } from "node:zlib";

/** The parts of an archive by its own directory: their names in order, and the text of one, if there is such. */
export function openedArchive(archive) {
  const places = new Map();
  const end = archive.lastIndexOf("PK\x05\x06", undefined, "latin1");
  let at = archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < archive.readUInt16LE(end + 10); entry += 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    places.set(archive.toString("utf8", at + 46, at + 46 + nameLength), at);
    at += 46 + nameLength + extra + comment;
  }
  const text = (name) => {
    const at = places.get(name);
    if (at === undefined) return undefined;
    const [size, local] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)];
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    return inflateRawSync(archive.subarray(start, start + size)).toString("utf8");
  };
  return { names: [...places.keys()], text };
}
