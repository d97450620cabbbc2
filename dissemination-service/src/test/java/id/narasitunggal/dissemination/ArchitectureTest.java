package id.narasitunggal.dissemination;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import id.narasitunggal.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String ROOT = "id.narasitunggal.dissemination";

    private static final ArchRule MATCHING_AND_FETCHING_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".matching..", ROOT + ".watch.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..", "io.quarkus..", "org.hibernate..", "com.fasterxml..", "io.smallrye..", "io.vertx..")
            .because("the recognition must be read, tested and measured alone");

    @TestFactory
    Stream<DynamicTest> the_walls_stand() {
        JavaClasses production = HouseRules.production(ROOT);
        return Stream.concat(HouseRules.all(ROOT).stream(), Stream.of(MATCHING_AND_FETCHING_ARE_PLAIN_JAVA))
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(production)));
    }
}
