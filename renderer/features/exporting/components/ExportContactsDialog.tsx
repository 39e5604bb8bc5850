export function ExportContactsDialog() {
  return null;
}
