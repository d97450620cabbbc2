package id.narasitunggal.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The walls of the house, the same in each service: packages are desks without cycles, HTTP stays at the door, time comes from the clock. */
public final class HouseRules {
    private static final String JAX_RS = "jakarta.ws.rs..";

    private HouseRules() {}

    /** The production classes below a root package. */
    public static JavaClasses production(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** Every rule; check each one against {@link #production}. */
    public static List<ArchRule> all(String root) {
        return List.of(
                desksDoNotFormCycles(root),
                onlyTheDoorKnowsHttp(root),
                timeComesFromTheClock(root),
                namesSayWhatTheyAre(),
                nothingIsPrinted(),
                nullIsMarked(),
                mutationsAreTransactions(),
                fieldsOfEntitiesStayInside());
    }

    private static ArchRule desksDoNotFormCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule onlyTheDoorKnowsHttp(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        root + ".problem..", root + ".paging..", root + ".audit..", root + ".neighbour..")
                .and()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Filter")
                .and()
                .haveSimpleNameNotEndingWith("Client")
                .should()
                .dependOnClassesThat(resideInAnyPackage(JAX_RS))
                .because("only the HTTP classes of a desk speak HTTP");
    }

    private static ArchRule timeComesFromTheClock(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".time..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static ArchRule namesSayWhatTheyAre() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Base)")
                .because("a name says what a thing is in the domain");
    }

    /** A service speaks through its log; only a command's answer is what it prints. */
    private static ArchRule nothingIsPrinted() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Command")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging"));
    }

    private static ArchRule nullIsMarked() {
        return classes()
                .that()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should(ArchCondition.from(
                        new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("be in a @NullMarked package") {
                            @Override
                            public boolean test(JavaClass type) {
                                return type.getPackage().isAnnotatedWith(NullMarked.class)
                                        || type.getSimpleName().contains("_");
                            }
                        }));
    }

    private static ArchRule mutationsAreTransactions() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should(new ArchCondition<>("open a transaction in every mutating method") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaMethod method : type.getMethods()) {
                            boolean mutates = List.of("PUT", "POST", "PATCH", "DELETE").stream()
                                    .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
                            if (mutates && !method.isAnnotatedWith("jakarta.transaction.Transactional")) {
                                events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " changes something outside a transaction"));
                            }
                        }
                    }
                });
    }

    private static ArchRule fieldsOfEntitiesStayInside() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should(new ArchCondition<>("have no public fields and no setters") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> field.getModifiers()
                                                .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                                        && !field.getModifiers()
                                                .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                                .filter(field -> !field.getName().startsWith("$$"))
                                .forEach(field -> events.add(
                                        SimpleConditionEvent.violated(field, field.getFullName() + " is public")));
                        type.getMethods().stream()
                                .filter(method -> method.getName().matches("set[A-Z].*"))
                                .forEach(method -> events.add(
                                        SimpleConditionEvent.violated(method, method.getFullName() + " is a setter")));
                    }
                });
    }
}
