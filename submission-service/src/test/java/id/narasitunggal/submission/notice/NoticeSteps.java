package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.Someone;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests of mails have in common. */
final class NoticeSteps {
    private NoticeSteps() {}

    /** Records an office of the unit, and answers its address. */
    static String officeOf(UUID unit) {
        String address = "humas-" + UUID.randomUUID().toString().substring(0, 8) + "@contoh.go.id";
        office(unit, UUID.randomUUID(), address);
        return address;
    }

    static void office(UUID unit, UUID contact, String address) {
        Someone.atUnit(unit)
                .body("{\"purpose\": \"OFFICE\", \"email\": \"" + address + "\"}")
                .put("/api/v1/units/{id}/contacts/{contact}", unit, contact)
                .then()
                .statusCode(201);
    }

    static List<Map<String, Object>> deliveriesOf(UUID unit) {
        return Someone.registryAdmin()
                .get("/api/v1/deliveries?limit=200&unitId={u}", unit)
                .jsonPath()
                .getList("items");
    }
}
