/**
 * Gives the nonce of the page to every style element that a script makes. antd passes it on to most of its own, but not
 * to those that lock scrolling beneath a drawer, and the policy would drop these.
 */
export function giveStylesTheNonce(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}
