// expect eslint(no-console)
export const leak = (): void => console.log('x');
