/**
 * Gives the nonce of the page to every style element that a script makes. antd passes it on to most of its own, but not
 * to those that lock scrolling beneath a drawer, and the policy would drop these.
 */
export function giveStylesTheNonce(nonce: string): void {
  const create: (name: string, options?: ElementCreationOptions) => HTMLElement = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
