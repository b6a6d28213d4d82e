// Says two minutes before that the program will end; any page that is asked for puts it off.
const minutes = Number(document.body.dataset.minutes);
const notice = document.querySelector(".timeout");
if (minutes > 0 && notice) {
  setTimeout(() => {
    notice.hidden = false;
  }, Math.max(minutes - 2, 0) * 60_000);
}
