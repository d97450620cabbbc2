package id.narasitunggal.narrative.workspace;

import id.narasitunggal.narrative.problem.Problem;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** What changes on the way between the screens and a service: the address, and answers that must not act in our name. */
record Passage(String prefix, Buffer unreachable) implements ProxyInterceptor {
    /** A document of a service (a report as HTML) is shown as paper: it runs nothing and sends nothing. */
    private static final String PAPER =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        String asked = context.request().getURI();
        context.request().setURI(asked.substring(prefix.length()));
        return context.sendRequest()
                .recover(failure -> Future.succeededFuture(context.request()
                        .release()
                        .response()
                        .setStatusCode(503)
                        .putHeader("Content-Type", Problem.MEDIA_TYPE)
                        .putHeader("Retry-After", "5")
                        .setBody(Body.body(unreachable))));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        headers.remove("Set-Cookie");
        headers.set("Cache-Control", "no-store");
        String type = headers.get("Content-Type");
        if (type != null && !type.startsWith("application/")) {
            headers.set("Content-Security-Policy", PAPER);
        }
        return context.sendResponse();
    }
}
