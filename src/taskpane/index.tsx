import { createRoot } from "react-dom/client";

const container = document.getElementById("root");
if (container !== null) {
  createRoot(container).render(<h1>Amex Mail Check</h1>);
}
