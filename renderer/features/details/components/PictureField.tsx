import { Menu, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPhoto, IconTrash } from '@tabler/icons-react';
import { type ComponentProps, useRef, useState } from 'react';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { Person } from '../../../../shared/schema/person.ts';
import { pictureSha } from '../../../data/pictures.ts';
import { useT } from '../../../i18n/useT.ts';
import { useChangePicture } from '../hooks/useChangePicture.ts';
import { useDroppedPicture } from '../hooks/useDroppedPicture.ts';
import { Avatar } from './Avatar.tsx';
import classes from './PictureField.module.css';

/** The shape of an actor in the header: choosing, dropping or pasting gives it a photo or logo. A missing partner has none. */
export function PictureField({ actor }: { readonly actor: Person | Organisation }) {
  if (actor.presence === 'missing') return <Avatar actor={actor} size="large" />;
  return <PictureButton key={actor.id} actor={actor} />;
}

function PictureButton({ actor }: { readonly actor: Person | Organisation }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, open] = useState(false);
  const { isBusy, sentence, choose, remove } = useChangePicture(actor);
  const isOver = useDroppedPicture(place, (file) => void choose(file));
  const kind = actor.kind === 'person' ? 'photo' : 'logo';
  const hasPicture = pictureSha(actor) !== null;
  const pick = () => input.current?.click();
  const label = t(`pictures.${kind}.${hasPicture ? 'change' : 'add'}`);
  return (
    <div ref={place} className={classes.place}>
      {/* One button with and without a picture, so that taking it away takes the focus nowhere. */}
      <Menu
        position="bottom-start"
        opened={isOpen && hasPicture}
        onChange={(opens) => {
          if (hasPicture) open(opens);
          else if (opens) pick();
        }}
      >
        <Tooltip label={`${label}. ${t('pictures.hint')}`} multiline maw={240} disabled={isOpen}>
          <Menu.Target>
            <Shape actor={actor} isBusy={isBusy} isOver={isOver} hasMenu={hasPicture} aria-label={label} />
          </Menu.Target>
        </Tooltip>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPhoto size={18} stroke={1.75} aria-hidden />} onClick={pick}>
            {t(`pictures.${kind}.choose`)}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
            onClick={() => void remove()}
          >
            {t(`pictures.${kind}.remove`)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          aria-label={t('pictures.file')}
          accept="image/png,image/jpeg,image/webp,image/gif"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void choose(file);
            // The same file again, after it was put right, must be a change too.
            event.currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
      {sentence !== null && (
        <p role="alert" className={classes.sentence}>
          {sentence}
        </p>
      )}
    </div>
  );
}

type ShapeProps = ComponentProps<'button'> & {
  readonly actor: Person | Organisation;
  readonly isBusy: boolean;
  readonly isOver: boolean;
  readonly hasMenu: boolean;
};

/** Menu and tooltip give it their own attributes. */
function Shape({ actor, isBusy, isOver, hasMenu, ...rest }: ShapeProps) {
  return (
    <UnstyledButton
      {...rest}
      {...(!hasMenu && { 'aria-haspopup': undefined, 'aria-expanded': undefined, 'aria-controls': undefined })}
      className={classes.shape}
      data-kind={actor.kind}
      data-over={isOver || undefined}
      aria-busy={isBusy}
    >
      <Avatar actor={actor} size="large" />
    </UnstyledButton>
  );
}
