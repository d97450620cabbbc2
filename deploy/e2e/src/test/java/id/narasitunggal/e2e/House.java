package id.narasitunggal.e2e;

import id.narasitunggal.local.DemoClock;
import id.narasitunggal.local.Stack;
import id.narasitunggal.local.StackOptions;
import id.narasitunggal.local.demo.DemoMonth;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Clock;

/** The whole product, started for a test on free ports, and callers with real tokens. */
final class House implements AutoCloseable {
    /** The checkout that this module lies in. */
    static final Path CHECKOUT = Path.of("").toAbsolutePath().resolve("../..").normalize();

    private final Stack stack;

    private House(Stack stack) {
        this.stack = stack;
    }

    /** Starts everything on the morning before the demo month. */
    static House start(Path data) {
        new DemoClock(data.resolve("clock"), Clock.systemUTC()).moveTo(DemoMonth.BEGINNING);
        return new House(Stack.start(StackOptions.throwAway(CHECKOUT, data)));
    }

    Stack stack() {
        return stack;
    }

    String submissionUrl() {
        return stack.submission().url().toString();
    }

    String narrativeUrl() {
        return stack.narrative().url().toString();
    }

    String disseminationUrl() {
        return stack.dissemination().url().toString();
    }

    RequestSpecification submissionAs(String person) {
        return at(submissionUrl(), stack.tokens().ofPerson(person));
    }

    RequestSpecification submissionAsUnit(String code) {
        return at(submissionUrl(), stack.tokens().ofUnit(code));
    }

    RequestSpecification narrativeAs(String person) {
        return at(narrativeUrl(), stack.tokens().ofPerson(person));
    }

    RequestSpecification narrativeAsUnit(String code) {
        return at(narrativeUrl(), stack.tokens().ofUnit(code));
    }

    RequestSpecification disseminationAs(String person) {
        return at(disseminationUrl(), stack.tokens().ofPerson(person));
    }

    private static RequestSpecification at(String service, String token) {
        return RestAssured.given(new RequestSpecBuilder()
                        .setBaseUri(service)
                        .setBasePath("/api/v1")
                        .setContentType(ContentType.JSON)
                        .build())
                .auth()
                .oauth2(token);
    }

    @Override
    public void close() {
        stack.close();
    }
}
