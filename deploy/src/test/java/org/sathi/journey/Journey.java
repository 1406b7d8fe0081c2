package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A way through the running product in a real browser, as its users go. Each person has a browser context of their own. */
abstract class Journey {

    static final String PASSWORD = "Sathi-demo-1";
    static final int DESK = 1280;
    static final int PHONE = 360;

    private static Playwright playwright;
    private static Browser browser;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create();
        String chromium = System.getenv().getOrDefault("SATHI_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void nothingWasBlockedByTheContentPolicy() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    /** A browser of a person's own, at the given width. */
    Page person(int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 740 : 900)
                .setLocale("en-GB"));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** A person who has signed in. */
    Page signedIn(String username, int width) {
        Page page = person(width);
        signIn(page, username, PASSWORD);
        assertThat(page.url()).doesNotContain("/login");
        return page;
    }

    /** Fills the sign-in form and sends it. */
    void signIn(Page page, String username, String password) {
        open(page, "/login");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("#submit");
        page.waitForLoadState();
    }

    /** Opens an address of the product. */
    void open(Page page, String address) {
        page.navigate(RunningSathi.url() + address);
    }

    /** Chooses the language, as the switch on the page does, by its cookie. */
    void speak(Page page, String language) {
        page.context()
                .addCookies(List.of(
                        new com.microsoft.playwright.options.Cookie("lang", language).setUrl(RunningSathi.url())));
        page.reload();
    }

    /** What axe-core finds wrong on the page; empty on every page of ours. */
    static List<String> findings(Page page) {
        AxeResults results = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .toList();
    }

    /** How far the page is wider than its window, in pixels. */
    static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }
}
