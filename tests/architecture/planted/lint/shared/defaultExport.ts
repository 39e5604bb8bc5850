// expect import(no-default-export)
export default function leak(): void {}
