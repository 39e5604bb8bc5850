import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../../../i18n/useT.ts';
import styles from './PictureForm.module.css';

type PicturePreviewProps = { readonly svg: string | null; readonly scheme: 'light' | 'dark' };

/** The picture as it will be; the former one stands until the next is ready. */
export function PicturePreview({ svg, scheme }: PicturePreviewProps) {
  const t = useT();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (svg === null) return;
    const next = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(next);
    return () => URL.revokeObjectURL(next);
  }, [svg]);
  return (
    <div className={styles['preview']} data-scheme={scheme}>
      {address === null ? (
        <Loader size="sm" aria-hidden />
      ) : (
        <img className={styles['sheet']} src={address} alt={t('picture.preview')} />
      )}
    </div>
  );
}
