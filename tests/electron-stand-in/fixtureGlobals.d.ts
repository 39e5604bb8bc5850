/** What the fixture's preload exposes to its page, for the functions that tests evaluate there. */
interface Window {
  readonly fixture: {
    readonly invoke: (channel: string, ...args: readonly unknown[]) => Promise<unknown>;
    readonly rename: (title: string) => void;
    readonly requireOf: (name: string) => string;
    readonly pageCanSee: () => string;
    readonly on: (channel: string, listener: (...args: readonly unknown[]) => void) => () => void;
    readonly throwIt: () => never;
    readonly constants: { readonly nested: { readonly list: readonly number[] } };
  };
}
