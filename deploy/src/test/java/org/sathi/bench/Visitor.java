package org.sathi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, as far as a server can tell: signs in once and opens pages over one connection. */
public final class Visitor {

    /** Time within which every answer must have come. */
    public static final Duration DEADLINE = Duration.ofSeconds(10);

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value)=\"([^\"]*)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(DEADLINE)
            .build();
    private final String url;

    /** Somebody at the address of a server. */
    public Visitor(String url) {
        this.url = url;
    }

    /** Signs in by the form of the page. */
    public Visitor signIn(String username, String password) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(get("/login"));
        while (inputs.find()) {
            String name = null;
            String value = "";
            Matcher attributes = ATTRIBUTE.matcher(inputs.group());
            while (attributes.find()) {
                if ("name".equals(attributes.group(1))) {
                    name = attributes.group(2);
                } else {
                    value = attributes.group(2).replace("&amp;", "&");
                }
            }
            if (name != null) {
                form.put(name, "username".equals(name) ? username : "password".equals(name) ? password : value);
            }
        }
        HttpResponse<String> answer = submit("/login", form);
        if (answer.statusCode() / 100 != 3) {
            throw new IOException("sign-in of " + username + " answered " + answer.statusCode());
        }
        return this;
    }

    /** Sends a form and gives the whole answer, whatever it is. */
    public HttpResponse<String> submit(String address, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Opens a page and gives it; anything but 200 within the deadline is a failure. */
    public String get(String address) throws IOException {
        HttpResponse<String> answer = send(request(address).GET().build());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Opens a page and gives the whole answer, whatever it is. */
    public HttpResponse<String> answer(String address) throws IOException {
        return send(request(address).GET().build());
    }

    /** Posts to the JSON interface with a token and gives the whole answer, whatever it is. */
    public HttpResponse<String> answerTo(String address, String token) throws IOException {
        return send(request(address)
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Posts to the JSON interface with a token and gives the answer; anything but a success is a failure. */
    public String post(String address, String token) throws IOException {
        HttpResponse<String> answer = answerTo(address, token);
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(address + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Address of a page of a list, walked to from its first one. */
    public String walk(String first, int pages) throws IOException {
        String address = first;
        for (int i = 1; i < pages; i++) {
            Matcher next = NEXT.matcher(get(address));
            if (!next.find()) {
                throw new IOException(first + " has only " + i + " pages");
            }
            address = next.group(1).replace("&amp;", "&");
        }
        return address;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(url + address)).timeout(DEADLINE);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
