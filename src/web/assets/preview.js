// Renews the letter beside the answers while they are given, a moment after the last change. Without it the button does.
const button = document.querySelector("[data-preview]");
const letter = document.getElementById("letter-so-far");
if (button?.form && letter) {
  const { form } = button;
  const status = document.querySelector("[data-preview-status]");
  let waiting;
  let asked;
  button.hidden = true;

  const renew = async () => {
    asked?.abort();
    asked = new AbortController();
    const body = new FormData(form);
    body.append(button.name, button.value);
    try {
      const answer = await fetch(form.action, { method: "POST", body, signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const renewed = page.getElementById(letter.id);
      if (!answer.ok || !renewed) throw new Error(answer.statusText);
      letter.replaceChildren(...renewed.childNodes);
      status.textContent = button.dataset.preview;
    } catch (error) {
      if (error.name === "AbortError") return;
      // The button tells what is the matter.
      button.hidden = false;
      status.textContent = "";
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    status.textContent = "";
    waiting = setTimeout(renew, 300);
  });
}
