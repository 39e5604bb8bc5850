import { pictureHeight, pictureWidth, type ViewPicture } from '../../../../shared/schema/savedView.ts';
import styles from './views.module.css';

/** A saved view in little; an empty frame when nothing is known of it. Decoration beside its name. */
export function ViewThumbnail({ picture }: { readonly picture: ViewPicture | null }) {
  const { dots = [], lines = [], hues = [] } = picture ?? {};
  return (
    <svg className={styles['thumbnail']} viewBox={`0 0 ${pictureWidth} ${pictureHeight}`} aria-hidden>
      {lines.map(([from, to]) => {
        const [a, b] = [dots[from], dots[to]];
        return a && b && <line key={`${from} ${to}`} x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]} />;
      })}
      {dots.map(([x, y, hue], i) => (
        // Dots have no name of their own, and the picture never changes.
        <circle key={i} cx={x} cy={y} r={dots.length > 80 ? 16 : 30} fill={hues[hue]} />
      ))}
    </svg>
  );
}
