export type Leak = import('../../electron/main/window.ts').Window;
