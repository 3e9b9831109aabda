// Viet Nam's civil time, whatever time zone the device is set to: UTC+7, without summer time.

const OFFSET = 7 * 3600_000;

const two = (number) => String(number).padStart(2, "0");

/** This moment as the library takes it: `2026-02-13T17:00:00+07:00`. */
export function now() {
  return momentOf(Date.now());
}

/** A number of milliseconds since 1970 as a moment. */
export function momentOf(milliseconds) {
  return `${new Date(milliseconds + OFFSET).toISOString().slice(0, 19)}+07:00`;
}

/** What `<input type="datetime-local">` takes: the moment without seconds and zone. */
export function toInput(moment) {
  return moment.slice(0, 16);
}

/** What it gives, as a moment; `null` when it is empty or damaged. */
export function fromInput(text) {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? `${text.slice(0, 16)}:00+07:00` : null;
}

/** Milliseconds from one moment to another. */
export function between(from, to) {
  return Date.parse(to) - Date.parse(from);
}

/** A moment as people write it; midnight belongs to the day that ends. */
export function written(moment, lang) {
  const midnight = moment.slice(11, 16) === "00:00";
  const shown = midnight ? momentOf(Date.parse(moment) - 1000) : moment;
  const time = midnight ? "24:00" : moment.slice(11, 16);
  const [year, month, day] = shown.slice(0, 10).split("-");
  return lang === "vi" ? `${time} ngày ${day}/${month}/${year}` : `${time} on ${year}-${month}-${day}`;
}

/** A date, or what is known of one, as people write it. */
export function writtenDate(date, lang) {
  return lang === "vi" ? date.split("-").reverse().join("/") : date;
}

/** The month of a date, as people write it. */
export function writtenMonth(date, lang) {
  return writtenDate(date.slice(0, 7), lang);
}

const UNITS = {
  vi: { day: ["ngày"], hour: ["giờ"], minute: ["phút"], second: ["giây"] },
  en: { day: ["day", "days"], hour: ["hour", "hours"], minute: ["minute", "minutes"], second: ["second", "seconds"] },
};

/** A span in words: "3 ngày", "11 giờ 05 phút"; with seconds where a clock is watched. */
export function span(milliseconds, lang, withSeconds = false) {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [days, hours, minutes] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const word = (count, unit, pad = false) => {
    const words = UNITS[lang][unit];
    return `${pad ? two(count) : count} ${count === 1 ? words[0] : words.at(-1)}`;
  };
  if (days >= 2) return word(days, "day");
  const parts = hours > 0 ? [word(hours, "hour"), word(minutes, "minute", true)] : [word(minutes, "minute")];
  if (withSeconds) parts.push(word(seconds % 60, "second", true));
  return parts.join(" ");
}

/** Calls back at every full second until stopped; gives the function that stops it. */
export function everySecond(call) {
  let timer;
  const next = () => {
    timer = setTimeout(() => {
      call();
      next();
    }, 1000 - (Date.now() % 1000));
  };
  next();
  return () => clearTimeout(timer);
}
