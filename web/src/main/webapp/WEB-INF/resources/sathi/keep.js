/* Keeps what is being typed, and asks before a session ends. Without this file a form that is sent too late is still kept by the server. */
(function () {
  "use strict";

  var PAUSE = 2000;
  var WARN_BEFORE = 120000;
  var SEEN = "sathi.seen";
  var waiting = new Map();

  // What stands in the form goes to the server two seconds after the last key, and at once when the page is left.
  function save(form) {
    window.clearTimeout(waiting.get(form));
    waiting.delete(form);
    var body = new URLSearchParams(new FormData(form));
    body.delete("jakarta.faces.ViewState");
    body.set("sathi.at", window.location.pathname + window.location.search);
    window.fetch("/drafts", { method: "POST", body: body, keepalive: true, credentials: "same-origin" }).catch(function () {
      // No network: the text is still on the page, and the next key tries again.
    });
  }

  function typed(event) {
    var form = event.target.closest && event.target.closest("form[data-draft]");
    if (form && !form.dataset.pending) {
      window.clearTimeout(waiting.get(form));
      waiting.set(form, window.setTimeout(save, PAUSE, form));
    }
  }
  // A form that was refused holds what is not saved anywhere, as if it had just been typed.
  document.querySelectorAll("form[data-draft]").forEach(function (form) {
    if (form.querySelector("[aria-invalid=true], .field-error:not(:empty)")) {
      typed({ target: form });
    }
  });
  document.addEventListener("input", typed);
  document.addEventListener("change", typed);
  document.addEventListener("submit", function (event) {
    window.clearTimeout(waiting.get(event.target));
    waiting.delete(event.target);
  });
  window.addEventListener("pagehide", function () {
    waiting.forEach(function (timer, form) { save(form); });
  });

  // All tabs of a browser share one session, so they share when it was last used.
  function use() {
    try {
      window.localStorage.setItem(SEEN, String(Date.now()));
    } catch (e) {
      // Storage is switched off: each tab counts for itself.
    }
    lastUse = Date.now();
  }
  function used() {
    var seen = 0;
    try {
      seen = Number(window.localStorage.getItem(SEEN));
    } catch (e) {
      seen = 0;
    }
    return Math.max(seen, lastUse);
  }
  var lastUse = Date.now();
  use();
  if (window.PerformanceObserver) {
    new window.PerformanceObserver(function (list) {
      if (list.getEntries().some(function (entry) { return /^(fetch|xmlhttprequest)$/.test(entry.initiatorType); })) {
        use();
      }
    }).observe({ type: "resource" });
  }

  var leaving = document.getElementById("leaving");
  if (!leaving) {
    return;
  }
  var idle = Number(leaving.dataset.idle) * 1000;
  leaving.querySelector("[data-stay]").addEventListener("click", function () {
    window.fetch("/stay", { credentials: "same-origin", redirect: "manual" }).then(function (answer) {
      if (answer.status === 204) {
        use();
        leaving.close();
      } else {
        end();
      }
    });
  });
  leaving.addEventListener("cancel", function (event) { event.preventDefault(); });

  function end() {
    waiting.forEach(function (timer, form) { save(form); });
    var here = window.location.pathname + window.location.search;
    window.location.replace("/login?to=" + encodeURIComponent(here));
  }

  window.setInterval(function () {
    var left = used() + idle - Date.now();
    if (left <= 0) {
      end();
    } else if (left <= WARN_BEFORE) {
      if (!leaving.open) {
        leaving.showModal();
      }
    } else if (leaving.open) {
      leaving.close();
    }
  }, 5000);
})();
