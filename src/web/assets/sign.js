// Draws a signature into the field for its picture. Files, a printed name and paper do without it.
const box = document.querySelector(".sign");
const field = box && document.getElementById(box.dataset.for);
if (box && field && "DataTransfer" in window) {
  const canvas = box.querySelector("canvas");
  const status = box.querySelector("[data-status]");
  const brush = canvas.getContext("2d");
  let last = null;
  let drawn = false;
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
    status.textContent = "";
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
    canvas.toBlob((blob) => {
      const files = new DataTransfer();
      files.items.add(new File([blob], `${box.dataset.name}.png`, { type: "image/png" }));
      field.files = files.files;
      status.textContent = status.dataset.taken;
    }, "image/png");
  });
}
