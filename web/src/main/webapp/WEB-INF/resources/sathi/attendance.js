/* Marking attendance: a tap is shown at once, saved in the background and kept until it has been saved. */
(function () {
  "use strict";

  var waiting = [];
  var sending = null;

  function key() {
    var bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    var hex = Array.prototype.map.call(bytes, function (b) {
      return ("0" + b.toString(16)).slice(-2);
    }).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }

  function note() {
    return document.getElementById("unsent");
  }

  function next() {
    if (sending || !waiting.length) {
      return;
    }
    sending = waiting.shift();
    var send = sending.undo ? window.sathiUndo : window.sathiMark;
    send(sending.values);
  }

  function choose(button) {
    var set = button.closest(".mark-row");
    if (set) {
      set.querySelectorAll("[data-mark]").forEach(function (other) {
        other.classList.toggle("chosen", other === button);
        other.setAttribute("aria-pressed", String(other === button));
      });
      set.classList.add("saving");
    }
  }

  document.addEventListener("click", function (event) {
    var again = event.target.closest("[data-send-again]");
    if (again) {
      note().hidden = true;
      next();
      return;
    }
    var button = event.target.closest("button[data-mark], button[data-undo]");
    if (!button) {
      return;
    }
    if (button.dataset.undo) {
      waiting.push({ undo: true, values: [{ name: "member", value: button.dataset.undo }] });
    } else {
      choose(button);
      waiting.push({ values: [
        { name: "member", value: button.dataset.member },
        { name: "mark", value: button.dataset.mark },
        { name: "key", value: key() }
      ] });
    }
    next();
  });

  // A tap that could not be sent stays first in the line, under its own key, so that it is saved exactly once.
  function failed() {
    if (sending) {
      waiting.unshift(sending);
      sending = null;
      note().hidden = false;
    }
  }

  function saved() {
    if (sending) {
      sending = null;
      note().hidden = true;
      next();
    }
  }

  window.addEventListener("online", next);
  window.addEventListener("beforeunload", function (event) {
    if (sending || waiting.length) {
      event.preventDefault();
    }
  });
  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxError", failed).on("pfAjaxSuccess", saved);
    }
  });
})();
