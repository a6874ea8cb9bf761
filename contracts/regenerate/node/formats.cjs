// The formats as the other validators have them.
const { fullFormats } = require("ajv-formats/dist/formats.js");

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

// RFC 3339, where ajv-formats also takes a space between date and time.
function isDateTime(text) {
  const found = DATE_TIME.exec(text);
  if (found === null) return false;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number);
  const [offsetHour, offsetMinute] = [Number(found[8] ?? 0), Number(found[9] ?? 0)];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false;
  const offset = (found[7] === "-" ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  const minuteOfDay = (((hour * 60 + minute - offset) % 1440) + 1440) % 1440;
  return second < 60 || (second === 60 && minuteOfDay === 1439);
}

module.exports = { ...fullFormats, "date-time": isDateTime };
