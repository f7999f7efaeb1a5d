export type BandTexts = {
  /** Legend: «på plats», «på plats och beslut fattat», «frånvarande», «obesatt plats», «nästa möte» */
  present: string
  decision: string
  absent: string
  vacant: string
  next: string
}

/** What the shapes of the band mean. Always seen, never in a tooltip; only shapes that occur are explained. */
export function BandLegend({ texts, shown }: { texts: BandTexts; shown: { present: boolean; decision: boolean; absent: boolean; vacant: boolean; next: boolean } }) {
  const shapes = {
    present: <rect className="x" x="1" y="3" width="20" height="8" />,
    decision: <rect className="x" x="1" width="20" height="14" />,
    absent: <path className="l" d="M0 7h22" strokeWidth="1.5" opacity=".7" />,
    vacant: <path className="v" d="M1 7h22" strokeWidth="1.75" strokeLinecap="round" />,
    next: <rect className="l" x="1" y="3" width="19" height="8" fill="var(--sheet)" strokeWidth="1.25" />,
  }
  const keys = ['present', 'decision', 'absent', 'vacant', 'next'] as const
  return (
    <ul className="legend">
      {keys.filter((key) => shown[key]).map((key) => (
        <li key={key}><svg width="22" height="14" aria-hidden="true" className="education">{shapes[key]}</svg>{texts[key]}</li>
      ))}
    </ul>
  )
}
