import {
  IconBriefcase,
  IconBuilding,
  IconBuildingBank,
  IconDots,
  IconHeartHandshake,
  IconHeartbeat,
  IconHome,
  IconScale,
  IconSchool,
  IconShield,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';

const icons: Readonly<Record<string, Icon>> = {
  briefcase: IconBriefcase,
  building: IconBuilding,
  'building-bank': IconBuildingBank,
  dots: IconDots,
  'heart-handshake': IconHeartHandshake,
  heartbeat: IconHeartbeat,
  home: IconHome,
  scale: IconScale,
  school: IconSchool,
  shield: IconShield,
  'users-group': IconUsersGroup,
};

/** The sign of a domain, as on the map; nothing when the domain has a sign that is not drawn here. */
export function DomainIcon({ name }: { readonly name: string }) {
  const Glyph = icons[name];
  return Glyph ? <Glyph size={20} stroke={1.75} aria-hidden /> : null;
}
