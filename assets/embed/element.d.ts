import type { Scenario } from "./fund.js";

/** What a reader changed a briefing into. */
export interface ScenarioChange {
  /** The scenario in the published format, as `fund.js` takes it. */
  scenario: Scenario;
  /** The same scenario as the text of a link, as `scenario` and `open` take it; absent if it is too large for one. */
  link?: string;
}

export interface ReserveRunwayEventMap extends HTMLElementEventMap {
  scenariochange: CustomEvent<ScenarioChange>;
}

/**
 * `<reserve-runway>`: a briefing in a frame that is as tall as what it shows.
 *
 * Attributes: `scenario` (a link, or what stands in it after `#s=`), `lang`, `theme` (`light`, `dark`, `system`),
 * `parts`, `controls`, `events` (words with commas between them), `title` (what the frame is called before its page
 * says so), `src` (where the calculator is, if this script is not in the folder `embed` beside it). Changes of
 * `scenario`, `lang` and `theme` show at once; those of the others when the element is put into the page again.
 */
export interface ReserveRunwayElement extends HTMLElement {
  /** Shows a scenario in place of the present one: a link, or what stands in it after `#s=`. */
  open(link: string): void;

  addEventListener<K extends keyof ReserveRunwayEventMap>(
    type: K,
    listener: (this: ReserveRunwayElement, event: ReserveRunwayEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof ReserveRunwayEventMap>(
    type: K,
    listener: (this: ReserveRunwayElement, event: ReserveRunwayEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "reserve-runway": ReserveRunwayElement;
  }
}
