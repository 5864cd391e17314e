// What every contestant in Node does: read one line of work after the other, do it, say how long it took.

import { createInterface } from "node:readline";

/** `prepare(work, size)` sets work up and gives a function that does it so many times and returns what came out. */
export async function compete(prepare) {
  for await (const line of createInterface({ input: process.stdin })) {
    const [work, size, times] = line.split(" ");
    const run = await prepare(work, Number(size));
    const start = process.hrtime.bigint();
    const answer = await run(Number(times));
    console.log(`${process.hrtime.bigint() - start} ${answer}`);
  }
}
