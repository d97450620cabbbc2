package id.narasitunggal.local.demo;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Duty 5, before anything is published: units name their websites, an officer of the ministry vouches for them. */
final class SitesRegistered {

    private static final Set<String> VERIFIED = Set.of("VERIFIED", "INACTIVE", "REVOKED");

    private final Story story;

    SitesRegistered(Story story) {
        this.story = story;
    }

    void play() {
        story.chapter("Persiapan: instansi mendaftarkan situs webnya");
        var desk = story.dissemination();
        var sites = story.stack().sites().all();
        for (var site : sites) {
            var owner = Caller.unit(site.unitCode());
            register(desk, owner, site.unitCode(), site.name(), site.address().toString());
        }
        story.tell(sites.size() + " situs web instansi terdaftar");
        for (var site : sites) {
            desk.act(Caller.YUSUF, "/api/v1/channels/" + channelOf(site.unitCode()), "verify", Map.of(), VERIFIED);
        }
        story.tell("Yusuf (diseminasi) memverifikasi kepemilikan " + sites.size() + " situs");
    }

    private static void register(Desk desk, Caller owner, String code, String office, String address) {
        desk.make(
                owner,
                "/api/v1/channels/" + channelOf(code),
                Map.of(
                        "family", "WEBSITE",
                        "platform", "DOMAIN",
                        "name", "Portal resmi " + office + " (peraga)",
                        "url", address,
                        "official", true,
                        "activeFrom", "2026-09-28",
                        "language", "id"));
    }

    static UUID channelOf(String unitCode) {
        return DemoIds.of("kanal", unitCode);
    }
}
