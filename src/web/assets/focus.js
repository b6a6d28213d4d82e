// Where something is wrong, that is read first.
document.querySelector("[data-focus]")?.focus();
