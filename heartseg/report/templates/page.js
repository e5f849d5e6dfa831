// Without this the tables stay in the order that they were written in.
for (const table of document.querySelectorAll("table.sortable")) {
  const heads = [...table.tHead.rows[0].cells], body = table.tBodies[0];
  const value = (row, column) => {
    const cell = row.cells[column], number = parseFloat(cell.dataset.value);
    return "value" in cell.dataset ? number : cell.textContent.trim();
  };
  const sort = (column) => {
    const falling = heads[column].getAttribute("aria-sort") === "ascending";
    heads.forEach((head, at) => at === column
      ? head.setAttribute("aria-sort", falling ? "descending" : "ascending") : head.removeAttribute("aria-sort"));
    body.append(...[...body.rows].sort((one, other) => {
      const [a, b] = [value(one, column), value(other, column)];
      if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) - Number.isNaN(b); // undefined comes last
      const order = typeof a === "number" ? a - b : a.localeCompare(b, undefined, { numeric: true });
      return falling ? -order : order;
    }));
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(column));
    head.append(button);
  });
}
// What is folded away on the screen is wanted on paper.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  opened.forEach((part) => { part.open = true; });
});
addEventListener("afterprint", () => opened.forEach((part) => { part.open = false; }));
