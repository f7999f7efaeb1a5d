import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import type { Texts } from '@/lib/i18n/texts'
import type { Home } from '@/lib/work/queries'

/** The home of a network that has not met: three steps in their order, each with where it stands. */
export function FirstSteps({ home, base, t }: { home: Home; base: string; t: Texts }) {
  const isSeated = home.seats.length > 0 && home.seats.every((seat) => seat.holder || seat.strength !== 'must')
  const steps = [
    { key: 'seats', path: '/members', isDone: isSeated },
    { key: 'meeting', path: home.next ? `/meetings/${home.next.id}` : '/meetings/new', isDone: home.next !== null },
    { key: 'goals', path: home.goals.length ? '/goals' : '/goals/new', isDone: home.goals.length > 0 },
  ] as const
  const first = steps.find((step) => !step.isDone)
  return (
    <Section heading={t('work:start.title')} aside={t('work:start.aside')}>
      <ol className="start">
        {steps.map((step, i) => (
          <li key={step.key} className={step === first ? 'now' : undefined}>
            <span className="n">{i + 1}</span>
            <div><h3><Link href={`${base}${step.path}`}>{t(`work:start.${step.key}`)}</Link></h3><p>{t(`work:start.${step.key}More`)}</p></div>
            <Status kind={step.isDone ? 'done' : step === first ? 'risk' : 'idle'}>{step.isDone ? t('common:status.done') : step === first ? t('work:start.first') : t('common:status.notStarted')}</Status>
          </li>
        ))}
      </ol>
    </Section>
  )
}
