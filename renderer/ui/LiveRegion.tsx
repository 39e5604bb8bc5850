import { VisuallyHidden } from '@mantine/core';
import { type Announcement, useAnnouncement } from './announce.ts';

/** The two live regions of the window. Mounted once, and always there: a region that appears with its text is not read. */
export function LiveRegion() {
  const last = useAnnouncement();
  return (
    <VisuallyHidden>
      <div role="status" aria-live="polite" data-testid="live-polite">
        {last.isUrgent ? '' : spoken(last)}
      </div>
      <div role="alert" aria-live="assertive" data-testid="live-assertive">
        {last.isUrgent ? spoken(last) : ''}
      </div>
    </VisuallyHidden>
  );
}

function spoken({ message, turn }: Announcement): string {
  // A no-break space every other time makes an equal sentence a change, which is what makes readers speak.
  return turn % 2 === 0 ? message : `${message}\u00a0`;
}
