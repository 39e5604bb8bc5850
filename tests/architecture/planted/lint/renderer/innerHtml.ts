// expect eslint(no-restricted-properties)
export function leak(element: HTMLElement, html: string): void {
  element.innerHTML = html;
}
