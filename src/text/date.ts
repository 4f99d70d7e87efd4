/** Days as people and files write them: YYYY-MM-DD. */

/** Whether it is a day of the calendar, such as 2024-02-29 and not 2023-02-29. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
