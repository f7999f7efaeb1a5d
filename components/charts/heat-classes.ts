/** Which of five greens a value gets: `limits` are the lower ends of classes 2 to 5, rising. One classification for an indicator everywhere. */
export function heatClass(value: number, limits: readonly [number, number, number, number]): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' {
  const classes = ['h1', 'h2', 'h3', 'h4', 'h5'] as const
  return classes[limits.filter((limit) => value >= limit).length] ?? 'h1'
}
