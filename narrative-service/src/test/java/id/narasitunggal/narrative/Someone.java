package id.narasitunggal.narrative;

import id.narasitunggal.testkit.TokenIssuer;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The people of the tests and the offices they speak for. */
public final class Someone {
    public static final UUID PADANG = UUID.nameUUIDFromBytes("KEMENDAGRI:13.71".getBytes(StandardCharsets.UTF_8));
    public static final UUID KOMINFO = UUID.nameUUIDFromBytes("INTERNAL:KL-KOMINFO".getBytes(StandardCharsets.UTF_8));

    private Someone() {}

    public static RequestSpecification author() {
        return with(TokenIssuer.token("rina", KOMINFO, "narrative-editor"));
    }

    public static RequestSpecification reviewer() {
        return with(TokenIssuer.token("budi", KOMINFO, "narrative-editor"));
    }

    public static RequestSpecification approver() {
        return with(TokenIssuer.token("sri", KOMINFO, "narrative-approver"));
    }

    public static RequestSpecification otherApprover() {
        return with(TokenIssuer.token("tono", KOMINFO, "narrative-approver"));
    }

    public static RequestSpecification ksp() {
        return with(TokenIssuer.token("andi", "concurrence-ksp"));
    }

    public static RequestSpecification bkp() {
        return with(TokenIssuer.token("maya", "concurrence-tkp"));
    }

    public static RequestSpecification registryAdmin() {
        return with(TokenIssuer.token("rudi", KOMINFO, "registry-admin"));
    }

    public static RequestSpecification otherRegistryAdmin() {
        return with(TokenIssuer.token("wati", KOMINFO, "registry-admin"));
    }

    public static RequestSpecification auditor() {
        return with(TokenIssuer.token("ita", "auditor"));
    }

    public static RequestSpecification padang() {
        return with(TokenIssuer.token("petugas-padang", PADANG, "unit-contributor"));
    }

    public static RequestSpecification neighbourService() {
        return with(TokenIssuer.token("service-account-dissemination", "service-reader"));
    }

    public static RequestSpecification with(String token) {
        return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
