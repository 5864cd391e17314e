// The element <reserve-runway>: a briefing in a frame. How it is used is in docs/embedding.md, its types in element.d.ts.
// A classic script, for a module of another host would ask for a header of that host. The build takes comments and
// indentation out; what is left has less than 2,000 bytes.

if (globalThis.window && !customElements.get("reserve-runway")) {
  const own = document.currentScript?.src;
  const names = ["lang", "theme", "scenario", "parts", "controls", "events"];

  customElements.define("reserve-runway", class extends HTMLElement {
    static observedAttributes = names.slice(0, 3);
    #root = this.attachShadow({ mode: "open" });
    #origin;
    // The window in the frame, once it can hear.
    #peer;

    open(link) {
      this.setAttribute("scenario", link);
    }

    connectedCallback() {
      const url = new URL(this.getAttribute("src") ?? new URL("../", own), document.baseURI);
      const { scenario, ...said } = this.#said;
      url.search = new URLSearchParams({ view: "briefing", ...said });
      url.hash = scenario && "s=" + scenario;
      this.#origin = url.origin;
      this.#root.replaceChildren(Object.assign(document.createElement("iframe"), {
        allow: "fullscreen; clipboard-write",
        height: 720,
        loading: "lazy",
        referrerPolicy: "no-referrer",
        src: url,
        style: "border:0;display:block;width:100%",
        title: this.title || "Reserve Runway",
      }));
      addEventListener("message", this);
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      // A frame that stayed would begin to load when the element is put back.
      this.#root.replaceChildren();
      this.#peer = null;
    }

    attributeChangedCallback(name) {
      this.#tell(name == "scenario" ? "open" : "show");
    }

    get #said() {
      // The language of the page around it, unless it has its own.
      const said = { lang: this.closest("[lang]")?.lang ?? "", theme: "system", scenario: "" };
      for (const name of names) if (this.hasAttribute(name)) said[name] = this.getAttribute(name);
      // A whole link will do.
      said.scenario = said.scenario.split("#s=").pop();
      return said;
    }

    #tell(type) {
      this.#peer?.postMessage({ ...this.#said, reserveRunway: 1, type }, this.#origin);
    }

    handleEvent({ source, origin, data }) {
      const frame = this.#root.firstChild;
      const { reserveRunway, type, height, title, ...detail } = data ?? {};
      if (source != frame.contentWindow || origin != this.#origin || reserveRunway != 1) return;
      if (title) frame.title = this.title || title;
      if (height > 0) frame.height = Math.min(height | 0, 2e4);
      if (type == "scenariochange") this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
      if (type == "ready") {
        this.#peer = source;
        this.#tell("show");
        this.#tell("open");
      }
    }
  });
}
