import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { templateFromNetwork, type TemplateGround } from '../../../../shared/templates/fromNetwork.ts';
import { useNetwork } from '../../../data/app.tsx';
import type { Choice } from '../../../data/choices.ts';
import { today } from '../../../data/dates.ts';
import { collator, type NetworkIndex } from '../../../data/networkIndex.ts';
import { sentenceOf } from '../../../data/refusal.ts';
import { useShownDate } from '../../../data/shownDate.ts';
import { useT } from '../../../i18n/useT.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { useTemplateActions } from '../hooks/useTemplateActions.ts';
import { contentsOf, freeTemplateLabel, type Translate } from '../templateWords.ts';

type TemplateFromNetworkProps = {
  /** What to begin with; null when nothing is asked. */
  readonly ground: { readonly consultationId: string | null } | null;
  readonly onClose: () => void;
};

/** Asks what of the network becomes a template, and shows what that gives before it is made. */
export function TemplateFromNetwork({ ground, onClose }: TemplateFromNetworkProps) {
  const t = useT();
  return (
    <Modal opened={ground !== null} onClose={onClose} title={t('templates.derive.title')} size="md">
      {ground && <DeriveForm consultationId={ground.consultationId} onClose={onClose} />}
    </Modal>
  );
}

type DeriveFormProps = { readonly consultationId: string | null; readonly onClose: () => void };

function DeriveForm({ consultationId, onClose }: DeriveFormProps) {
  const t = useT();
  const network = useNetwork();
  const { make } = useTemplateActions();
  const at = useShownDate() ?? today();
  const grounds = useMemo(() => groundChoices(network, t), [network, t]);
  const [value, setValue] = useState(consultationId === null ? 'network' : `consultation:${consultationId}`);
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const chosen = grounds.find((each) => each.value === value) ?? grounds[0];
  const ground = groundOf(chosen?.value ?? 'network');
  const expectations = useMemo(
    () => templateFromNetwork(network.snapshot, groundOf(chosen?.value ?? 'network'), at),
    [network, chosen?.value, at],
  );
  const likely = ground.kind === 'network' ? network.snapshot.network.name : (chosen?.label ?? '');
  const label = typed ?? freeTemplateLabel(network, t('templates.derive.networkName', { name: likely }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() === '' || expectations.length === 0) return;
    const themeId = ground.kind === 'theme' ? ground.id : null;
    make({ label: label.trim(), themeId, expectations: [...expectations] }).then(onClose, (thrown: unknown) =>
      setRefusal(sentenceOf(thrown, t)),
    );
  };
  return (
    <form onSubmit={submit}>
      <Text size="sm" mb="md">
        {t('templates.derive.text')}
      </Text>
      <PickButton
        look="field"
        isRequired
        hasFirstFocus
        label={t('templates.derive.ground')}
        options={() => grounds}
        chosen={chosen ? [chosen] : []}
        onPick={([picked]) => picked !== undefined && setValue(picked)}
      />
      <TextInput
        mt="md"
        label={t('templates.derive.name')}
        value={label}
        error={refusal}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setRefusal(null);
        }}
      />
      <Text mt="md" role="status">
        {expectations.length === 0
          ? t('templates.derive.nothing')
          : t('templates.derive.result', { parts: contentsOf(expectations, t) })}
      </Text>
      <Group justify="flex-end" mt="xl">
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
        <Button type="submit" disabled={expectations.length === 0 || label.trim() === ''}>
          {t('templates.derive.make')}
        </Button>
      </Group>
    </form>
  );
}

/** The whole network, the themes that somebody has, and the consultations. */
function groundChoices({ snapshot, consultations }: NetworkIndex, t: Translate): readonly Choice[] {
  const used = new Set(snapshot.actors.flatMap(({ themeIds }): readonly string[] => themeIds));
  const named = (kind: 'theme' | 'consultation', each: { readonly id: string; readonly label: string }) => ({
    value: `${kind}:${each.id}`,
    label: each.label,
    detail: t(`templates.derive.${kind}`),
  });
  const byName = (a: Choice, b: Choice) => collator.compare(a.label, b.label);
  return [
    { value: 'network', label: t('templates.derive.network') },
    ...snapshot.vocabulary.themes
      .filter(({ id }) => used.has(id))
      .map((each) => named('theme', each))
      .toSorted(byName),
    ...consultations.map((each) => named('consultation', each)).toSorted(byName),
  ];
}

function groundOf(value: string): TemplateGround {
  const [kind, ...rest] = value.split(':');
  if (kind === 'theme' || kind === 'consultation') return { kind, id: rest.join(':') };
  return { kind: 'network' };
}
