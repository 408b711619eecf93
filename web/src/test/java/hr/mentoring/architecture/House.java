package hr.mentoring.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of the house for a tree of packages: the product's, or a broken one that shows that the rules bite.
 *
 * @param root the package that the capabilities live in
 */
record House(String root) {

    /** Who may use whom; {@code common} is everybody's. This table is the only place that says so. */
    static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("common", Set.of());
        MAY_USE.put("directory", Set.of("access", "job"));
        MAY_USE.put("access", Set.of());
        MAY_USE.put("audit", Set.of("access"));
        MAY_USE.put("privacy", Set.of("directory", "access"));
        MAY_USE.put("profile", Set.of("directory", "access"));
        MAY_USE.put("program", Set.of("directory", "access"));
        MAY_USE.put("enrollment", Set.of("directory", "profile", "program", "job", "access"));
        MAY_USE.put("job", Set.of("access"));
        MAY_USE.put("pairing", Set.of("directory", "profile", "program", "enrollment", "job", "access"));
        MAY_USE.put("agreement", Set.of("directory", "program", "pairing", "access"));
        MAY_USE.put("meeting", Set.of("directory", "profile", "program", "pairing", "agreement", "access"));
        MAY_USE.put("development", Set.of("directory", "profile", "program", "pairing", "agreement", "access"));
        MAY_USE.put("concern", Set.of("directory", "pairing", "agreement", "access"));
        MAY_USE.put(
                "choosing", Set.of("directory", "profile", "program", "enrollment", "pairing", "agreement", "access"));
        MAY_USE.put("acquaintance", Set.of("directory", "pairing", "agreement", "access"));
        MAY_USE.put("guidance", Set.of("directory", "profile", "program", "pairing", "agreement", "meeting", "access"));
        MAY_USE.put(
                "reciprocity",
                Set.of("directory", "profile", "program", "pairing", "agreement", "meeting", "development", "access"));
        MAY_USE.put("feedback", Set.of("directory", "program", "pairing", "agreement", "meeting", "job", "access"));
        MAY_USE.put(
                "report",
                Set.of(
                        "directory",
                        "profile",
                        "program",
                        "enrollment",
                        "pairing",
                        "agreement",
                        "meeting",
                        "development",
                        "reciprocity",
                        "feedback",
                        "job",
                        "access"));
        MAY_USE.put(
                "notification",
                Set.of(
                        "directory",
                        "profile",
                        "program",
                        "enrollment",
                        "pairing",
                        "agreement",
                        "meeting",
                        "development",
                        "concern",
                        "choosing",
                        "acquaintance",
                        "reciprocity",
                        "feedback",
                        "report",
                        "job",
                        "access"));
    }

    private static final List<String> NOT_CAPABILITIES = List.of("web", "batch", "architecture", "it");

    /** Each capability uses only those that the table allows. */
    List<ArchRule> capabilitiesUseOnlyWhatTheTableAllows() {
        return MAY_USE.entrySet().stream()
                .map(entry -> (ArchRule) noClasses()
                        .that()
                        .resideInAPackage(room(entry.getKey()))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(forbiddenTo(entry.getKey(), entry.getValue())))
                        .allowEmptyShould(true)
                        .as("%s uses only %s".formatted(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** No capability exists that the table does not know. */
    ArchRule everyCapabilityIsInTheTable() {
        String[] known = Stream.concat(MAY_USE.keySet().stream(), NOT_CAPABILITIES.stream())
                .map(this::room)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(known)
                .as("every capability is in the table of who may use whom");
    }

    /** No two capabilities use each other, not even through a third. */
    ArchRule capabilitiesAreFreeOfCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().as("capabilities are free of cycles");
    }

    /** A capability's entities and tables are its own: others enter by its front door. */
    List<ArchRule> nobodyEntersByTheWindow() {
        return MAY_USE.keySet().stream()
                .map(capability -> (ArchRule) noClasses()
                        .that()
                        .resideOutsideOfPackage(room(capability))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "%s.%s.model..".formatted(root, capability),
                                "%s.%s.store..".formatted(root, capability)))
                        .allowEmptyShould(true)
                        .as("nobody outside %s uses its model or store".formatted(capability)))
                .toList();
    }

    /** Rules know nothing of tables. */
    ArchRule modelsDoNotKnowStores() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.model..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".*.store.."))
                .as("models do not know stores");
    }

    /** The engine is plain Java. */
    ArchRule engineIsPure() {
        return classes()
                .that()
                .resideInAPackage(root + ".pairing.engine..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", root + ".pairing.engine.."))
                .as("the engine depends on nothing but Java");
    }

    /** What only jobs may call is out of reach for pages and resources. */
    ArchRule pagesDoNotCallSteps() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are steps of jobs", type -> type.getSimpleName().endsWith("Steps")))
                .as("pages and resources do not call the steps of jobs");
    }

    /** Pages and job artifacts stay apart, and leave persistence to the services. */
    ArchRule pagesLeavePersistenceToServices() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".web..", root + ".batch..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to persistence",
                        type -> type.getPackageName().startsWith("jakarta.persistence")
                                && !type.getSimpleName().equals("OptimisticLockException")))
                .as("pages, resources and job artifacts leave persistence to services");
    }

    /** Time is passed in. */
    ArchRule timeIsInjected() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + ".common..", root + ".it..", root + ".architecture..")
                .should()
                .callMethodWhere(DescribedPredicate.describe("asks the machine for the time", House::asksTheMachine))
                .as("time comes from the injected clock");
    }

    /** Every method of a service says who may call it. */
    ArchRule servicesSayWhoMayCall() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .should(sayWhoMayCall())
                .as("every service method says who may call it");
    }

    /** Weaving does not see fields that are changed from outside. */
    ArchRule entitiesKeepTheirFields() {
        return fields().that()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are entities",
                        type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)))
                .should()
                .bePrivate()
                .as("entities keep their fields to themselves");
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        String name = call.getTarget().getName();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        boolean ownClock = parameters.size() == 1 && parameters.get(0).isEquivalentTo(Clock.class);
        boolean zoneOnly = parameters.isEmpty()
                || parameters.size() == 1 && parameters.get(0).isAssignableTo(ZoneId.class);
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now") && zoneOnly && !ownClock;
        boolean systemClock = owner.equals(Clock.class.getName()) && name.startsWith("system");
        boolean millis = owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
        return now || systemClock || millis;
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @RolesAllowed, @PermitAll or @DenyAll, themselves or by their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                        .anyMatch(kind -> method.isAnnotatedWith(kind)
                                || method.getOwner().isAnnotatedWith(kind));
                events.add(
                        new SimpleConditionEvent(method, says, method.getFullName() + " does not say who may call it"));
            }
        };
    }

    private String[] forbiddenTo(String capability, Set<String> allowed) {
        Stream<String> others = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(capability) && !other.equals("common") && !allowed.contains(other))
                .map(this::room);
        return Stream.concat(others, NOT_CAPABILITIES.stream().map(this::room)).toArray(String[]::new);
    }

    private String room(String capability) {
        return "%s.%s..".formatted(root, capability);
    }
}
