// expect react(no-danger)
export function Leak({ html }: { html: string }) {
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
