package id.narasitunggal.local.sites;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The website of one unit: its front page, its news and nothing else. */
public final class UnitSite {

    private final String unitCode;
    private final Masthead masthead;
    private final SiteTemplate template;
    private final URI address;
    private final Posts posts;

    UnitSite(String unitCode, Masthead masthead, SiteTemplate template, URI address, Posts posts) {
        this.unitCode = unitCode;
        this.masthead = masthead;
        this.template = template;
        this.address = address;
        this.posts = posts;
    }

    /** The code of the unit whose site it is, such as {@code 13.71}. */
    public String unitCode() {
        return unitCode;
    }

    public String name() {
        return masthead.office();
    }

    public URI address() {
        return address;
    }

    /** Puts a news item on the site, or changes what became of it, and tells where it is. */
    public URI publish(Post post) {
        posts.put(post);
        return address.resolve("/berita/" + post.slug());
    }

    /** Changes what visitors get at the address of an item already published. */
    public void turn(String slug, Post.Fate fate) {
        posts.find(slug).ifPresent(post -> posts.put(post.with(fate)));
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if ("/".equals(path)) {
                send(exchange, 200, template.frontPage(masthead, posts.shown()));
            } else if ("/robots.txt".equals(path)) {
                exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
                send(exchange, 200, "User-agent: *\nAllow: /\n");
            } else if (path.startsWith("/berita/")) {
                news(exchange, path.substring("/berita/".length()));
            } else {
                send(exchange, 404, missing());
            }
        }
    }

    private void news(HttpExchange exchange, String slug) throws IOException {
        var post = posts.find(slug);
        if (post.isEmpty() || post.get().fate() == Post.Fate.REMOVED) {
            send(exchange, 404, missing());
        } else if (post.get().fate() == Post.Fate.FORBIDDEN) {
            send(
                    exchange,
                    403,
                    template.notice(masthead, "Akses ditolak", "Halaman ini tidak dapat diakses dari jaringan Anda."));
        } else {
            send(exchange, 200, template.newsPage(masthead, post.get(), posts.shown()));
        }
    }

    private String missing() {
        return template.notice(masthead, "Halaman tidak ditemukan", "Halaman yang Anda cari sudah tidak ada.");
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putIfAbsent("Content-Type", java.util.List.of("text/html; charset=utf-8"));
        var head = "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
