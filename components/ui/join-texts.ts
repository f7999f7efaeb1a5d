/**
 * Two texts that grew out of the same one, put together so that no line of either is lost: what both begin and end with
 * stands once, and between it first the lines of the other, then mine.
 */
export function joinTexts(theirs: string, mine: string): string {
  if (theirs.includes(mine)) return theirs
  if (mine.includes(theirs)) return mine
  const [a, b] = [theirs.split('\n'), mine.split('\n')]
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return [...a.slice(0, a.length - tail), ...b.slice(head)].join('\n')
}
