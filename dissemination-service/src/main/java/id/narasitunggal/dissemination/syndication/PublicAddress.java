package id.narasitunggal.dissemination.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds what this service hands out. */
@ApplicationScoped
public class PublicAddress {
    private final String base;
    private final String publisher;
    private final Optional<String> hub;

    PublicAddress(
            @ConfigProperty(name = "narasi.public.url") String base,
            @ConfigProperty(name = "narasi.public.publisher") String publisher,
            @ConfigProperty(name = "narasi.websub.hub") Optional<String> hub) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.publisher = publisher;
        this.hub = hub;
    }

    /** An address of ours below the public one. */
    public String of(String path) {
        return base + path;
    }

    /** Where a narrative is read. */
    public String narrative(UUID narrativeId) {
        return of("/narasi/" + narrativeId);
    }

    /** The script that other websites embed. */
    public String widget() {
        return of(Widget.PATH);
    }

    /** The WebSub hub that tells subscribers of news, if one is set. */
    public Optional<String> hub() {
        return hub;
    }

    String publisher() {
        return publisher;
    }
}
