import Link from 'next/link'
import type { MyOffice } from '@/lib/accounts/queries'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** My offices, each leading to the page it works on. */
export function OfficeList({ lng, offices }: { lng: Lng; offices: MyOffice[] }) {
  const t = texts(lng)
  return (
    <ul className="plain">
      {offices.map(({ role, owner, path }) => {
        const name = t.named(`accounts:role.${role}`)
        return <li key={`${role} ${path}`}><Link href={`/${lng}${path}`}>{owner ? `${name}: ${owner}` : name}</Link></li>
      })}
    </ul>
  )
}
