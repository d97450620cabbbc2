package id.narasitunggal.submission;

import id.narasitunggal.testkit.TokenIssuer;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The people of the tests and the units they speak for. */
public final class Someone {
    public static final UUID PADANG = region("13.71");
    public static final UUID SUMBAR = region("13");
    public static final UUID JAYAPURA = region("91.71");
    public static final UUID SOLOK = region("13.02");
    public static final UUID KOMINFO = UUID.nameUUIDFromBytes("INTERNAL:KL-KOMINFO".getBytes(StandardCharsets.UTF_8));

    private Someone() {}

    public static UUID region(String code) {
        return UUID.nameUUIDFromBytes(("KEMENDAGRI:" + code).getBytes(StandardCharsets.UTF_8));
    }

    public static RequestSpecification atUnit(UUID unit) {
        return with(TokenIssuer.token("petugas-" + unit, unit, "unit-contributor"));
    }

    public static RequestSpecification analyst() {
        return with(TokenIssuer.token("analis-rina", KOMINFO, "review-analyst"));
    }

    public static RequestSpecification otherAnalyst() {
        return with(TokenIssuer.token("analis-budi", KOMINFO, "review-analyst"));
    }

    public static RequestSpecification supervisorOfSumbar() {
        return with(TokenIssuer.token("pengawas-sumbar", SUMBAR, "region-supervisor"));
    }

    public static RequestSpecification registryAdmin() {
        return with(TokenIssuer.token("pengelola-registri", KOMINFO, "registry-admin"));
    }

    public static RequestSpecification otherRegistryAdmin() {
        return with(TokenIssuer.token("pengelola-lain", KOMINFO, "registry-admin"));
    }

    public static RequestSpecification neighbourService() {
        return with(TokenIssuer.token("service-account-narrative", "service-reader"));
    }

    public static RequestSpecification with(String token) {
        return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
