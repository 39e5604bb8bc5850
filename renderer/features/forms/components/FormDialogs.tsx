export function FormDialogs() {
  return null;
}
