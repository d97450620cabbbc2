package id.narasitunggal.narrative.workspace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = SignInServer.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = EchoService.class, restrictToAnnotatedClass = true)
class WorkspaceTest {
    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ruang/narrative/narratives?status=DRAFT"})
    void a_browser_without_a_session_is_sent_to_sign_in(String address) {
        Response answer = given().redirects().follow(false).get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .contains(
                        "/realms/uji/auth",
                        "client_id=narasi-admin",
                        "code_challenge_method=S256",
                        "response_type=code");
    }

    @Test
    void after_signing_in_the_browser_is_back_where_it_wanted_to_be() {
        CookieFilter cookies = new CookieFilter();

        Response page = signIn(cookies, "/ruang/narrative/narratives?status=DRAFT");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().asString()).contains("<nt-app>");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        Response back = comeBack(new CookieFilter(), "/");

        assertThat(back.headers().getValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HTTPOnly").contains("SameSite=Lax"));
    }

    @Test
    void the_person_signed_in_is_named_with_the_roles_of_the_access_token() {
        session()
                .get("/svc/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Rina Uji"))
                .body("roles", equalTo(List.of("narrative-editor")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/svc/me", "/svc/submission/api/v1/submissions", "/svc/narrative/api/v1/narratives"})
    void a_call_without_a_session_is_refused_and_never_redirected(String address) {
        given().redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/svc/me", "/svc/submission/api/v1/submissions"})
    void a_broken_session_is_refused_and_never_redirected(String address) {
        given().redirects()
                .follow(false)
                .cookie("q_session_workspace", "palsu")
                .get(address)
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @Test
    void a_session_goes_on_with_renewed_tokens() throws InterruptedException {
        tokensLive(2, true);
        RequestSpecification session = session();
        Thread.sleep(2_500);

        session.get("/svc/narrative/api/v1/topics").then().statusCode(200);
    }

    @Test
    void a_session_that_is_not_renewed_is_refused_and_never_redirected() throws InterruptedException {
        tokensLive(2, false);
        RequestSpecification session = session();
        Thread.sleep(2_500);

        Response refused = session.get("/svc/narrative/api/v1/topics");

        assertThat(refused.statusCode()).isIn(401, 499);
        assertThat(refused.header("Location")).isNull();
    }

    @Test
    void a_call_reaches_the_service_with_the_access_token_and_without_the_cookie() {
        session()
                .urlEncodingEnabled(false)
                .header("X-Forwarded-For", "10.0.0.1")
                .get("/svc/narrative/api/v1/narratives?status=DRAFT&q=a%20b")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .header("Set-Cookie", nullValue())
                .header("Cache-Control", "no-store")
                .body("uri", equalTo("/api/v1/narratives?status=DRAFT&q=a%20b"))
                .body("audience", equalTo("narasi-api"))
                .body("cookie", equalTo("none"))
                .body("forged", equalTo("none"));
    }

    @Test
    void a_write_of_our_own_screens_passes_with_its_body_and_version() {
        session()
                .header("X-Requested-With", "narasi-admin")
                .header("If-Match", "\"3\"")
                .contentType("application/json")
                .body("{\"alasan\":\"ß→é\"}")
                .put("/svc/narrative/api/v1/narratives/1")
                .then()
                .statusCode(200)
                .body("method", equalTo("PUT"))
                .body("ifMatch", equalTo("'3'"))
                .body("body.alasan", equalTo("ß→é"));
    }

    @Test
    void a_file_on_a_slow_line_takes_longer_than_a_line_may_be_silent() {
        session()
                .header("X-Requested-With", "narasi-admin")
                .contentType("application/octet-stream")
                .body(new SlowFile(13))
                .put("/svc/narrative/api/v1/narratives/1/pictures/2?name=foto.png")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/v1/narratives/1/pictures/2?name=foto.png"))
                .body("body", equalTo(7_777_777_777_777L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XMLHttpRequest"})
    void a_write_that_a_foreign_page_could_have_caused_is_refused(String header) {
        session()
                .header("X-Requested-With", header)
                .contentType("application/json")
                .body("{}")
                .post("/svc/narrative/api/v1/narratives/1/actions/publish")
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    void the_session_cookie_opens_nothing_on_the_interface_itself() {
        session().get("/api/v1/narratives").then().statusCode(401).contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/svc/narrative/q/health",
                "/svc/narrative/api/v1/../../q/metrics",
                "/svc/narrative/api/v1/%2e%2e/%2e%2e/q/metrics",
                "/svc/narrative/",
                "/svc/other/api/v1/units"
            })
    void only_the_interfaces_of_the_services_are_reachable(String address) {
        session().urlEncodingEnabled(false).get(address).then().statusCode(404);
    }

    @Test
    void a_document_of_a_service_runs_nothing_in_our_name() {
        session()
                .get("/svc/narrative/api/v1/monthly-reports/1/document.html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("sandbox"));
    }

    @Test
    void a_service_that_is_down_is_told_in_words() {
        session()
                .get("/svc/dissemination/api/v1/channels")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", "5");
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_sign_in_server() {
        CookieFilter cookies = new CookieFilter();
        signIn(cookies, "/");

        Response answer = given().filter(cookies).redirects().follow(false).get("/keluar");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/realms/uji/logout", "id_token_hint=");
        given().filter(cookies).redirects().follow(false).get("/svc/me").then().statusCode(401);
    }

    @AfterEach
    void tokens_live_long_again() {
        tokensLive(300, true);
    }

    private static void tokensLive(int seconds, boolean renewed) {
        String signIn = given().redirects().follow(false).get("/").header("Location");
        given().get(signIn.replaceAll("/auth\\?.*", "/lifespan?seconds=" + seconds + "&renews=" + renewed))
                .then()
                .statusCode(200);
    }

    private static RequestSpecification session() {
        CookieFilter cookies = new CookieFilter();
        signIn(cookies, "/");
        return given().filter(cookies).redirects().follow(false);
    }

    private static Response signIn(CookieFilter cookies, String address) {
        Response back = comeBack(cookies, address);
        while (back.statusCode() == 302) {
            back = given().filter(cookies)
                    .redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .get(URI.create(back.header("Location")));
        }
        return back;
    }

    /** The answer to the browser that returns with a code: it sets the session and sends the browser on. */
    private static Response comeBack(CookieFilter cookies, String address) {
        Response toSignIn = given().filter(cookies).redirects().follow(false).get(address);
        Response fromSignIn = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(URI.create(toSignIn.header("Location")));
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(URI.create(fromSignIn.header("Location")));
    }
}
