// Kept in the browser only. WCAG 2.1.4: keys of a single character can be turned off.
const place = "knowledge-graph-single-keys";

export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(place) !== "off";
  } catch {
    return true;
  }
}

export function setSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(place, isOn ? "on" : "off");
  } catch {
    // Then they stay on, as on a first visit.
  }
}
