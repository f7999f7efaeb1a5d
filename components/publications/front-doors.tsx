import Link from 'next/link'
import { Section } from '@/components/ui/section'
import type { Texts } from '@/lib/i18n/texts'

/** Three ways on from the front page: for those who keep a network, for those who look for others, for everyone. */
export function FrontDoors({ t }: { t: Texts }) {
  const doors = [
    { heading: t('publications:front.forNetwork'), text: t('publications:front.forNetworkText'), href: '/sign-in', link: t('publications:front.signIn') },
    { heading: t('publications:front.forComparing'), text: t('publications:front.forComparingText'), href: '/networks', link: t('publications:front.allNetworks') },
    { heading: t('publications:front.forAll'), text: t('publications:front.forAllText'), href: '/privacy', link: t('publications:front.privacy') },
  ]
  return (
    <div className="doors">
      {doors.map((door) => (
        <Section key={door.href} heading={door.heading}>
          <p>{door.text}</p>
          <p><Link href={`/${t.lng}${door.href}`}>{door.link}</Link></p>
        </Section>
      ))}
    </div>
  )
}
