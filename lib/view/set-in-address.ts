/**
 * Writes one value into the address, without a step back to before. The rest stays as it is there, which may be ahead of what is rendered.
 * @param value "" takes it out
 */
export function setInAddress(pathname: string, name: string, value: string): void {
  const query = new URLSearchParams(window.location.search);
  query.delete(name);
  if (value) query.set(name, value);
  window.history.replaceState(null, "", query.size > 0 ? `${pathname}?${query}` : pathname);
}
