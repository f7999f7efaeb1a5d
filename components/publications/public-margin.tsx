import { Section } from '@/components/ui/section'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { textIn } from '@/lib/i18n/five-texts'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { ProfileBody } from '@/lib/publications/schema'

/** Whom to ask: chair and secretary with their work addresses, and nobody else. */
export function PublicContact({ t, contacts }: { t: Texts; contacts: ProfileBody['contacts'] }) {
  return (
    <Section heading={t('publications:page.contact')}>
      {contacts.length === 0 ? <p className="muted">{t('publications:page.noContact')}</p> : null}
      {contacts.map((contact) => (
        <p key={`${contact.role} ${contact.name}`}>
          {t(`publications:page.${contact.role}`, { name: contact.name })}<br />
          {contact.organisation ? <>{contact.organisation}<br /></> : null}
          {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
        </p>
      ))}
    </Section>
  )
}

/** The next meeting anybody may come to, and the tasks the network has been given. */
export function PublicFacts({ t, body }: { t: Texts; body: ProfileBody }) {
  const f = formats(t.lng, t.jurisdiction)
  const { nextMeeting } = body
  return (
    <>
      <Section heading={t('publications:page.nextMeeting')}>
        {nextMeeting ? <p>{f.occasion(new Date(nextMeeting.startsAt), new Date(nextMeeting.endsAt), body.timeZone)}{nextMeeting.venue ? <><br />{nextMeeting.venue}</> : null}</p> : <p className="muted">{t('publications:page.noOpenMeeting')}</p>}
      </Section>
      {body.mandates.length ? (
        <Section heading={t('publications:page.mandates')}>
          {body.mandates.map((mandate, i) => {
            const task = contentIn(mandate.task, t.lng, body.languages)
            return (
              <p key={i}>
                {mandate.ruleSet ? <b>{textIn(mandate.ruleSet.names, t.lng, t.jurisdiction)}</b> : null}
                {task.text ? <span className="role" lang={contentLang(task.lang)}>{task.text}</span> : null}
                <span className="role">{t('publications:page.given', { giver: mandate.giver, date: f.date(mandate.decidedOn) })}</span>
              </p>
            )
          })}
          {body.hostBody ? <p className="muted">{t('publications:page.hostBody', { body: body.hostBody })}</p> : null}
        </Section>
      ) : null}
    </>
  )
}
