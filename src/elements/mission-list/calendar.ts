import type { MissionRow } from './view.js';

/** RFC 5545, 3.3.11: what has a meaning in a text is escaped; what only lays it out is left out. */
const escape = (text: string) =>
  text
    .replace(/[\u2060-\u2069]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');

/** RFC 5545, 3.1: no line is longer than 75 octets: 36 characters of up to two, as Arabic has, or 18 of up to four, as emoji have. */
const folded = (line: string) => line.match(/[\0-\u07ff]{1,36}|.{1,18}/gsu)!.join('\r\n ');

const compact = (date: string) => date.replaceAll('-', '');

/** The day after, since the end of an event is the first day without it. */
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/**
 * The days of an activity as a calendar file (iCalendar, RFC 5545), an event for each span of days.
 *
 * @param now ISO 8601, when the file is made.
 */
export function calendarFile(
  { id, title, dates, place, upcoming, description, document, eventStatus }: MissionRow,
  now = new Date().toISOString(),
): string {
  const events = upcoming.flatMap((entry, i) => {
    const [start, end = start] = entry.split('/') as [string, string?];
    return [
      'BEGIN:VEVENT',
      `UID:${id}-${i + 1}@cssr`,
      `DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${compact(start)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(end))}`,
      `SUMMARY:${escape(title.text)}`,
      // The dates say in words how far it is sure; RFC 5545, 3.8.1.11, for programs.
      ...(eventStatus ? ['STATUS:TENTATIVE', `DESCRIPTION:${escape(dates)}`] : []),
      ...(place ? [`LOCATION:${escape(place)}`] : []),
      ...(description ? [`DESCRIPTION:${escape(description)}`] : []),
      ...(document ? [`URL:${document.href}`] : []),
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//cssr-widgets//EN', ...events, 'END:VCALENDAR', '']
    .map((line) => line && folded(line))
    .join('\r\n');
}
