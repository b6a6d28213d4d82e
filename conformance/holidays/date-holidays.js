// The public holidays of date-holidays: reads codes of places from its arguments and prints a JSON object of lists of days.
const Holidays = require("date-holidays");

const days = {};
for (const code of process.argv.slice(2)) {
  const [country, part] = code.split("-");
  const calendar = part ? new Holidays(country, part) : new Holidays(country);
  // Days as they are there, wherever this runs.
  calendar.setTimezone("UTC");
  days[code] = [];
  for (let year = 2024; year <= 2035; year++) {
    const public = calendar.getHolidays(year, "en").filter((holiday) => holiday.type === "public");
    for (const holiday of public) days[code].push(holiday.date.slice(0, 10));
  }
}
console.log(JSON.stringify(days));
