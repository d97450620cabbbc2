package id.narasitunggal.narrative.workspace;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Calls of the screens are told that the session is over; only a browser opening a page is sent to sign in. */
@Singleton
class ScreenCalls implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext routing) {
        return routing.normalizedPath().startsWith("/svc/");
    }
}
