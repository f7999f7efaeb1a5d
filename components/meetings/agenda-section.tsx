import { Details } from '@/components/ui/details'
import { Section } from '@/components/ui/section'
import type { Texts } from '@/lib/i18n/texts'
import type { PersonName } from '@/lib/meetings/name-rules'
import type { MeetingView } from '@/lib/meetings/queries'
import { Agenda } from './agenda'
import { AgendaForm } from './agenda-form'
import { AgendaItemForm } from './agenda-item-form'
import { Attachments } from './attachments'

type Props = {
  meeting: MeetingView; network: string; languages: string[]; timeZone: string; /** Address of the meeting */ here: string
  /** Whether the reader may change the agenda now */ isOpen: boolean; /** The item that is being changed */ edit: string | null; owners: (PersonName & { id: string })[]; t: Texts
}

/** The agenda of a meeting; one item at a time is changed in place, with its files, and one more can be added. */
export function AgendaSection({ meeting, here, isOpen, edit, owners, t, ...shared }: Props) {
  const edited = isOpen ? meeting.items.find((item) => item.id === edit) : undefined
  const form = edited ? <><AgendaItemForm {...shared} meeting={meeting.id} item={edited} here={here} owners={owners} t={t} /><Attachments item={edited} network={shared.network} t={t} /></> : null
  return (
    <Section heading={t('meetings:agenda.count', { count: meeting.items.length })}>
      <Agenda {...shared} items={meeting.items} here={here} isOpen={isOpen} editing={edited ? { item: edited.id, form } : null} t={t} />
      {isOpen ? <Details summary={t('meetings:agenda.add')} open={meeting.items.length === 0}><AgendaForm {...shared} meeting={meeting.id} t={t} /></Details> : null}
    </Section>
  )
}
