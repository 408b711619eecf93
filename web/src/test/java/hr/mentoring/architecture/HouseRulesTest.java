package hr.mentoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The product keeps the rules of the house, and each rule bites when it is broken. */
class HouseRulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hr.mentoring");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    private static final Map<String, Function<House, List<ArchRule>>> RULES = Map.ofEntries(
            Map.entry("capabilities use only what the table allows", House::capabilitiesUseOnlyWhatTheTableAllows),
            Map.entry("every capability is in the table", house -> List.of(house.everyCapabilityIsInTheTable())),
            Map.entry("capabilities are free of cycles", house -> List.of(house.capabilitiesAreFreeOfCycles())),
            Map.entry("nobody enters by the window", House::nobodyEntersByTheWindow),
            Map.entry("models do not know stores", house -> List.of(house.modelsDoNotKnowStores())),
            Map.entry("the engine is pure", house -> List.of(house.engineIsPure())),
            Map.entry("pages do not call the steps of jobs", house -> List.of(house.pagesDoNotCallSteps())),
            Map.entry("pages leave persistence to services", house -> List.of(house.pagesLeavePersistenceToServices())),
            Map.entry("time is injected", house -> List.of(house.timeIsInjected())),
            Map.entry("services say who may call", house -> List.of(house.servicesSayWhoMayCall())),
            Map.entry("entities keep their fields", house -> List.of(house.entitiesKeepTheirFields())));

    @TestFactory
    Stream<DynamicTest> theProductKeeps() {
        House product = new House("hr.mentoring");
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().apply(product).forEach(each -> each.check(PRODUCT))));
    }

    @TestFactory
    Stream<DynamicTest> theBrokenHouseIsCaught() {
        House broken = new House("broken");
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey() + " bites",
                        () -> assertThatThrownBy(
                                        () -> rule.getValue().apply(broken).forEach(each -> each.check(BROKEN)))
                                .isInstanceOf(AssertionError.class)));
    }

    @Test
    void theProductIsReallyRead() {
        assertThat(PRODUCT.contain("hr.mentoring.access.AccountService")).isTrue();
        assertThat(PRODUCT.contain("hr.mentoring.web.access.LoginPage")).isTrue();
        assertThat(PRODUCT.size()).isGreaterThan(30);
    }
}
