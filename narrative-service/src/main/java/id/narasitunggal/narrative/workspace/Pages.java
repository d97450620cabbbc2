package id.narasitunggal.narrative.workspace;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Every address of a screen is answered with the one page that draws them all, so that links can be shared. */
@Singleton
class Pages {
    void register(@Observes Router router) {
        router.get("/ruang").handler(routing -> routing.reroute("/"));
        router.get("/ruang/*").handler(routing -> routing.reroute("/"));
    }
}
