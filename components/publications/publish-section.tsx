import Link from 'next/link'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { publishProfileAction, withdrawProfileAction } from '@/lib/publications/actions'
import type { PublishedState } from '@/lib/publications/queries'

/** Publishes the network's page, renews it or takes it back. The one filled button when it has not been published. */
export function PublishSection({ t, network, state, mayPublish }: { t: Texts; network: string; state: PublishedState; mayPublish: boolean }) {
  const shared = { hidden: { lng: t.lng, network }, texts: formTexts(t.lng, t.jurisdiction) }
  const heading = state ? t('publications:settings.published', { date: formats(t.lng, t.jurisdiction).date(state.publishedAt) }) : t('publications:settings.unpublished')
  return (
    <Section heading={heading} id="publish">
      <p className="prose">{t('publications:settings.what')}</p>
      {state ? <p className="mt-3"><Link href={`/${t.lng}/networks/${network}`}>{t('publications:settings.show')}</Link></p> : null}
      {mayPublish ? (
        <div className="row mt-4">
          <Form {...shared} action={publishProfileAction} kind={state ? 'second' : 'filled'} submit={t(state ? 'publications:settings.publishAgain' : 'publications:settings.publish')} label={t('publications:settings.publish')} />
          {state ? <Form {...shared} action={withdrawProfileAction} kind="second" submit={t('publications:settings.withdraw')} label={t('publications:settings.withdraw')} /> : null}
        </div>
      ) : null}
    </Section>
  )
}
