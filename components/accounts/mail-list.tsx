import { Details } from '@/components/ui/details'
import { Status } from '@/components/ui/status'
import { PLATFORM_ZONE } from '@/lib/accounts/rules'
import type { listMails } from '@/lib/accounts/queries'
import { formats } from '@/lib/i18n/format'
import { contentLang, type Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

type KeptMail = Awaited<ReturnType<typeof listMails>>[number]

/** Letters of the outbox, newest first, each with its text and whether it was sent. */
export function MailList({ lng, mails }: { lng: Lng; mails: KeptMail[] }) {
  const [t, f] = [texts(lng), formats(lng)]
  return (
    <ul className="plain">
      {mails.map((mail) => (
        <li key={mail.id} className="mail" data-to={mail.to}>
          <h2 lang={contentLang(mail.language)}>{mail.subject}</h2>
          <p className="small muted">{t('admin:mail.to', { email: mail.to })} · {f.dateTime(mail.createdAt, PLATFORM_ZONE)} · <MailStatus lng={lng} mail={mail} /></p>
          {mail.text === null ? null : <Details summary={t('common:button.show')}><p className="whitespace-pre-line break-words" lang={contentLang(mail.language)}>{mail.text}</p></Details>}
        </li>
      ))}
    </ul>
  )
}

function MailStatus({ lng, mail }: { lng: Lng; mail: KeptMail }) {
  const t = texts(lng)
  if (mail.sentAt) return <Status kind="done">{t('admin:mail.sent', { time: formats(lng).dateTime(mail.sentAt, PLATFORM_ZONE) })}</Status>
  if (mail.tries > 0) return <Status kind="late">{t('admin:mail.failed', { tries: mail.tries })}</Status>
  return <Status kind="idle">{t('admin:mail.kept')}</Status>
}
