// Draws a signature into the field for its picture. Files, a printed name and paper do without it.
const box = document.querySelector(".sign");
const field = box && document.getElementById(box.dataset.for);
if (box && field && "DataTransfer" in window) {
  const canvas = box.querySelector("canvas");
  const status = box.querySelector("[data-status]");
  const brush = canvas.getContext("2d");
  let last = null;
  let drawn = false;
  // Whether what is drawn is not in the field yet.
  let fresh = false;
  let taken = false;
  box.hidden = false;

  const place = (event) => {
    const area = canvas.getBoundingClientRect();
    return [
      ((event.clientX - area.left) * canvas.width) / area.width,
      ((event.clientY - area.top) * canvas.height) / area.height,
    ];
  };
  const clear = () => {
    brush.clearRect(0, 0, canvas.width, canvas.height);
    drawn = false;
    fresh = false;
    status.textContent = "";
    // A drawing that was taken is gone with it; a file that was chosen is not.
    if (taken) field.value = "";
    taken = false;
  };
  const take = () => {
    const bytes = Uint8Array.from(atob(canvas.toDataURL("image/png").split(",")[1]), (sign) => sign.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], `${box.dataset.name}.png`, { type: "image/png" }));
    field.files = files.files;
    fresh = false;
    taken = true;
    status.textContent = status.dataset.taken;
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    last = place(event);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!last) return;
    const next = place(event);
    brush.lineWidth = 5;
    brush.lineCap = "round";
    brush.strokeStyle = "#10204a";
    brush.beginPath();
    brush.moveTo(...last);
    brush.lineTo(...next);
    brush.stroke();
    last = next;
    drawn = true;
    fresh = true;
  });
  for (const end of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(end, () => {
      last = null;
    });
  }
  box.querySelector("[data-clear]").addEventListener("click", clear);
  box.querySelector("[data-take]").addEventListener("click", () => {
    if (!drawn) {
      status.textContent = status.dataset.empty;
      return;
    }
    take();
  });
  // A file that is chosen after the drawing takes its place.
  field.addEventListener("change", () => {
    fresh = false;
    taken = false;
  });
  // Whoever goes on without "Take it" has drawn all the same.
  field.form.addEventListener("submit", () => {
    if (fresh) take();
  });
}
