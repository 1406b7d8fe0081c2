/* Small helps for every page. Each works without this file too; nothing here is needed to use Sathi. */
(function () {
  "use strict";

  // Back after sign-out must not show a page from the browser's memory.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      window.location.reload();
    }
  });

  // A form that was refused comes back as the answer to its post. Its place in the history becomes a plain visit of the same address: else Back and reload
  // end at the browser's own page that asks whether to send the form again.
  window.history.replaceState(window.history.state, "", window.location.href);

  // A second press while the first is on its way does nothing.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    var broken = form.querySelector("input:invalid");
    if (broken && broken.validity.badInput) {
      event.preventDefault();
      broken.reportValidity();
      return;
    }
    // A file that is too large is refused before it travels.
    var large = Array.from(form.querySelectorAll("input[type=file][data-most]")).find(function (input) {
      var over = input.files.length > 0 && input.files[0].size > Number(input.dataset.most);
      input.setCustomValidity(over ? input.dataset.tooLarge : "");
      return over;
    });
    if (large) {
      event.preventDefault();
      large.reportValidity();
      return;
    }
    if (form.dataset.pending) {
      event.preventDefault();
      return;
    }
    form.dataset.pending = "1";
    form.setAttribute("aria-busy", "true");
    // A download keeps the page where it is: give the buttons back after a while.
    window.setTimeout(function () {
      delete form.dataset.pending;
      form.removeAttribute("aria-busy");
    }, 8000);
  });

  // Native dialogs: data-opens="id" opens, data-closes closes; data-open opens at load.
  document.addEventListener("click", function (event) {
    var opener = event.target.closest("[data-opens]");
    if (opener) {
      var dialog = document.getElementById(opener.dataset.opens);
      if (dialog) {
        event.preventDefault();
        dialog.showModal();
      }
      return;
    }
    var closer = event.target.closest("[data-closes]");
    if (closer) {
      event.preventDefault();
      closer.closest("dialog").close();
      return;
    }
    if (event.target.closest("[data-print]")) {
      window.print();
      return;
    }
    var exit = event.target.closest("[data-quick-exit]");
    if (exit) {
      event.preventDefault();
      window.location.replace(exit.href);
      return;
    }
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    var row = event.target.closest("tr[data-href]");
    if (row && !event.target.closest("a, button, input, label, select, summary")) {
      window.location.assign(row.dataset.href);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.menu[open]").forEach(function (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });

  // The later sections of a long page are folded on a phone, and never on paper.
  function fold(open) {
    document.querySelectorAll("details.fold").forEach(function (section) {
      section.open = open;
    });
  }
  window.addEventListener("beforeprint", function () {
    fold(true);
  });

  // Filters send themselves when a choice is made.
  document.addEventListener("change", function (event) {
    var form = event.target.closest("form[data-auto]");
    if (form && event.target.matches("select, input[type=checkbox], input[type=radio], input[type=date]")) {
      form.requestSubmit();
    }
  });

  // Characters left in long texts.
  function count(area) {
    var note = document.getElementById(area.id + "_c");
    if (note) {
      var left = String(area.maxLength - area.value.length);
      if (document.documentElement.lang === "ne") {
        left = left.replace(/\d/g, function (digit) {
          return String.fromCharCode(0x966 + Number(digit));
        });
      }
      note.textContent = note.dataset.text.replace("{0}", left);
      note.hidden = area.value.length < area.maxLength * 0.8;
    }
  }
  document.addEventListener("input", function (event) {
    if (event.target.matches("textarea[maxlength]")) {
      count(event.target);
    }
  });

  function ready() {
    if (window.matchMedia("(max-width: 640px)").matches) {
      fold(false);
    }
    document.querySelectorAll("dialog[data-open]").forEach(function (dialog) {
      dialog.removeAttribute("data-open");
      dialog.showModal();
    });
    var back = document.querySelector("form[data-draft-back]");
    var around = back && back.closest("dialog:not([open])");
    if (around) {
      around.showModal();
    }
    var look = document.querySelector("[data-focus]");
    if (look) {
      look.focus();
    }
    // A list of choices has no single field to call invalid: its message stands for it.
    var first = document.querySelector("[aria-invalid=true], .field-error:not(:empty)");
    if (first && first.matches(".field-error")) {
      var field = first.closest(".field");
      first = field && field.querySelector("input:not([type=hidden]), select, textarea");
    }
    if (first) {
      var owner = first.closest("dialog:not([open])");
      if (owner) {
        owner.showModal();
      }
      first.focus();
    }
    document.querySelectorAll("textarea[maxlength]").forEach(count);
  }
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", ready);
  } else {
    ready();
  }
})();
