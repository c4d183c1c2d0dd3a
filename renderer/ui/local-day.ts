const two = (value: number): string => String(value).padStart(2, '0');

/** What an input of type `date` shows of an instant (epoch ms), in the computer's time zone. */
export function dayOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** ISO 8601 UTC of the local midnight a day begins with; null while it is none. */
export function startOfDay(day: string): string | null {
  const at = new Date(`${day}T00:00`);
  return day === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
