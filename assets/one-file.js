// Stands before the other scripts in the page as one file: gives the parts that a site would send, out of the file.
const whole = document.documentElement;

// As it was opened, before the page changes anything: what is saved when a scenario is taken along.
globalThis.reserveRunwayFile = whole.outerHTML;

// A file that opens on a scenario does so once in each tab: loading it again goes on with what was made of it. A
// briefing stays what it is.
const { address: opened } = whole.dataset;
if (opened?.includes("#s=") && !opened.includes("view=briefing")) {
  try {
    if (sessionStorage.getItem("reserve-runway.opened") === opened) delete whole.dataset.address;
    addEventListener("pagehide", () => sessionStorage.setItem("reserve-runway.opened", opened));
  } catch {
    // The browser keeps nothing for this page: the file opens on its scenario each time.
  }
}

/** A part, as a site would send it. */
function part(name) {
  const { dataset, textContent } = document.getElementById(name);
  const packed = new Blob([bytes(textContent, Number(dataset.bytes))]).stream();
  const module = packed.pipeThrough(new DecompressionStream("deflate-raw"));
  return Promise.resolve(new Response(module, { headers: { "Content-Type": "application/wasm" } }));
}

/** What xtask/src/one_file/signs.rs has written. */
function bytes(text, length) {
  const forbidden = [0x00, 0x0d, 0x3c];
  const all = new Uint8Array(length);
  let [held, bits, at] = [0, 0, 0];
  const add = (seven) => {
    held = (held << 7) | seven;
    bits += 7;
    if (bits < 8) return;
    bits -= 8;
    all[at] = held >> bits;
    at += 1;
    held &= (1 << bits) - 1;
  };
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign < 0x100) {
      add(sign);
    } else {
      add(forbidden[(sign - 0x100) >> 7]);
      add(sign & 0x7f);
    }
  }
  return all;
}
