import { Popover, TextInput, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type CSSProperties, useState } from 'react';
import type { Domain } from '../../../../shared/schema/vocabulary.ts';
import { iconPaths } from '../../../../shared/map/iconPaths.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { checkColour, type ColourFindings, safeColours } from '../../../ui/colourCheck.ts';
import { domainColour } from '../../../ui/domainColour.ts';
import { useNotify } from '../../../ui/notify.ts';
import { domainIcons } from '../domainIcons.ts';
import classes from './DomainFields.module.css';
import list from './List.module.css';

type IdProps = { readonly id: string };
type Change = { readonly colour?: string; readonly icon?: string };

/** The sign of a domain in its colour; a click opens the choice of both. */
export function DomainLead({ id }: IdProps) {
  const t = useT();
  const domain = useNetwork().domains.get(id);
  const scheme = useComputedColorScheme('light');
  const [isOpen, open] = useState(false);
  if (!domain) return null;
  return (
    <Popover opened={isOpen} onChange={open} position="bottom-start" width={312} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes['sign']}
          style={signStyle(domain.colour, scheme)}
          aria-label={t('settings.domain.look', { name: domain.label })}
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          <Sign name={domain.icon} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('settings.domain.look', { name: domain.label })}>
        {isOpen && <LookChoice domain={domain} />}
      </Popover.Dropdown>
    </Popover>
  );
}

/** What is wrong with the colour of a domain, when somebody will take it for another. */
export function DomainWarning({ id }: IdProps) {
  const findings = useFindings(id);
  const t = useT();
  if (!findings?.alike) return null;
  const { vision, name } = findings.alike;
  return (
    <p className={`${list['below']} ${list['warning']}`} data-indented>
      {t(`settings.domain.alike.${vision}`, { name })}
    </p>
  );
}

function LookChoice({ domain }: { readonly domain: Domain }) {
  const t = useT();
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  const scheme = useComputedColorScheme('light');
  const save = (patch: Change) =>
    void client['word.update']({ list: 'domain', id: domain.id, patch }).catch(notifyFailure);
  return (
    <div className={classes['look']}>
      <div role="group" aria-label={t('settings.domain.colours')} className={classes['swatches']}>
        {safeColours.map((colour) => (
          <UnstyledButton
            key={colour}
            className={classes['swatch']}
            style={signStyle(colour, scheme)}
            aria-label={t('settings.domain.colour', { colour })}
            aria-pressed={domain.colour.toUpperCase() === colour}
            onClick={() => save({ colour })}
          />
        ))}
      </div>
      <OwnColour colour={domain.colour} save={(colour) => save({ colour })} />
      <Findings id={domain.id} />
      <div role="group" aria-label={t('settings.domain.icons')} className={classes['swatches']}>
        {domainIcons.map((icon) => (
          <UnstyledButton
            key={icon}
            className={classes['icon']}
            aria-label={t(`settings.icon.${icon}`)}
            aria-pressed={domain.icon === icon}
            onClick={() => save({ icon })}
          >
            <Sign name={icon} />
          </UnstyledButton>
        ))}
      </div>
    </div>
  );
}

type OwnColourProps = { readonly colour: string; readonly save: (colour: string) => void };

function OwnColour({ colour, save }: OwnColourProps) {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const isColour = typed === null || /^#[0-9a-f]{6}$/i.test(typed.trim());
  const keep = () => {
    if (typed === null || !isColour) return;
    if (typed.trim().toUpperCase() !== colour.toUpperCase()) save(typed.trim());
    setTyped(null);
  };
  return (
    <TextInput
      label={t('settings.domain.own')}
      placeholder={t('settings.domain.example')}
      value={typed ?? colour}
      error={!isColour && typed.trim().length > 6 && t('settings.domain.notAColour')}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}

function Findings({ id }: IdProps) {
  const t = useT();
  const findings = useFindings(id);
  if (!findings) return null;
  const { alike, faintOn } = findings;
  return (
    <div role="status" className={classes['findings']}>
      {alike && (
        <p className={list['warning']}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden /> {t(`settings.domain.alike.${alike.vision}`, alike)}
        </p>
      )}
      {!alike && <p>{t('settings.domain.apart')}</p>}
      {faintOn.map((ground) => (
        <p key={ground}>{t(`settings.domain.faint.${ground}`)}</p>
      ))}
    </div>
  );
}

function useFindings(id: string): ColourFindings | null {
  const { domains } = useNetwork();
  const domain = domains.get(id);
  if (!domain) return null;
  const others = [...domains.values()].filter((other) => other.id !== id && other.retiredOn === null);
  return checkColour(
    domain.colour,
    others.map(({ label, colour }) => ({ name: label, colour })),
  );
}

function Sign({ name }: { readonly name: string }) {
  return (
    <svg viewBox="0 0 24 24" width={18} height={18} className={classes['drawing']} aria-hidden>
      {(iconPaths[name] ?? iconPaths['building'] ?? []).map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

function signStyle(hue: string, scheme: 'light' | 'dark'): CSSProperties {
  const { fill, border, ink } = domainColour(hue, scheme);
  return { '--sign-fill': fill, '--sign-border': border, '--sign-ink': ink } as CSSProperties;
}
