export type Window = { readonly id: number };
