export function Leak({ open, count, t }: { open: boolean; count: number; t: (key: string) => string }) {
  return (
    <section className="panel dark" data-kind={open ? 'open' : 'closed'} title={t('panel.title')}>
      <p>
        Hallo <b>·</b> {count} → {t('panel.count')}
      </p>
      <p>{open ? 'Ja' : 'Nee'}</p>
      <p>{open && 'Let op'}</p>
      <p>{`${count} contacten`}</p>
      <button type="button" aria-label="Sluiten" />
      <input placeholder={open ? `Zoek` : t('panel.find')} style={{ color: 'red' }} />
    </section>
  );
}
