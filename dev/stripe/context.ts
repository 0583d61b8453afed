import type { Controls } from "./controls";
import type { Store } from "./store";
import type { StoredObject } from "./wire";

/** What every call works with. */
export interface Context {
  store: Store;
  controls: Controls;
  /** Where the hosted pages are. */
  url: string;
  /** Where events are delivered. */
  webhookUrl: string;
  /**
   * Says that something happened: keeps the event, and delivers it.
   * @param previous what changed, as it was before
   */
  emit(type: string, object: StoredObject, previous?: Record<string, unknown>): void;
}
