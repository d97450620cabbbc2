package id.narasitunggal.dissemination;

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
    public static final UUID SOLOK = region("13.02");
    public static final UUID BALI = region("51");
    public static final UUID JAYAPURA = region("91.71");
    public static final UUID KOMINFO = internal("KL-KOMINFO");

    private Someone() {}

    public static UUID region(String code) {
        return UUID.nameUUIDFromBytes(("KEMENDAGRI:" + code).getBytes(StandardCharsets.UTF_8));
    }

    public static UUID internal(String code) {
        return UUID.nameUUIDFromBytes(("INTERNAL:" + code).getBytes(StandardCharsets.UTF_8));
    }

    public static RequestSpecification atUnit(UUID unit) {
        return with(TokenIssuer.token("humas-" + unit, unit, "unit-contributor"));
    }

    public static RequestSpecification officer() {
        return with(TokenIssuer.token("petugas-yusuf", KOMINFO, "dissemination-officer"));
    }

    public static RequestSpecification supervisorOfSumbar() {
        return with(TokenIssuer.token("pengawas-sumbar", SUMBAR, "region-supervisor"));
    }

    public static RequestSpecification reportOfficer() {
        return with(TokenIssuer.token("petugas-maya", KOMINFO, "report-officer"));
    }

    public static RequestSpecification signatory() {
        return with(TokenIssuer.token("menteri", KOMINFO, "report-signatory"));
    }

    public static RequestSpecification leadership() {
        return with(TokenIssuer.token("kantor-presiden", "leadership-reader"));
    }

    public static RequestSpecification auditor() {
        return with(TokenIssuer.token("auditor", "auditor"));
    }

    public static RequestSpecification with(String token) {
        return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Carries out a workflow act on the version that stands now. */
    public static io.restassured.response.Response act(
            RequestSpecification who, RequestSpecification whoReads, String path, String verb, Object body) {
        String etag = whoReads.get(path).then().statusCode(200).extract().header("ETag");
        return who.header("If-Match", etag).body(body).post(path + "/actions/" + verb);
    }
}
