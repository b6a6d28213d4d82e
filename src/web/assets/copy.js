// Copies the text for a form.
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const field = document.getElementById(button.dataset.copy);
    const status = document.querySelector("[data-status]");
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      // Not allowed here: it is marked, and one key copies it.
      field.focus();
      field.select();
      if (!document.execCommand("copy")) return;
    }
    status.textContent = button.dataset.copied;
  });
}
