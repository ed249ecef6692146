package dev.truce.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.truce.runtime.generated.MemberNaming;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between the packages, and libraries where they belong. */
class ArchitectureTest {
    private static final String ROOT = "dev.truce.processor";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesDependDownTheFlowOfDataOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("processors")
                .definedBy(ROOT)
                .layer("read")
                .definedBy(ROOT + ".read..")
                .layer("validate")
                .definedBy(ROOT + ".validate")
                .layer("generate")
                .definedBy(ROOT + ".generate")
                .layer("openapi")
                .definedBy(ROOT + ".openapi..")
                .layer("flow")
                .definedBy(ROOT + ".flow..")
                .layer("schema")
                .definedBy(ROOT + ".schema..")
                .layer("diagnostic")
                .definedBy(ROOT + ".diagnostic")
                .layer("model")
                .definedBy(ROOT + ".model")
                .whereLayer("processors")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("processors")
                .whereLayer("validate")
                .mayOnlyBeAccessedByLayers("processors")
                .whereLayer("generate")
                .mayOnlyBeAccessedByLayers("processors")
                .whereLayer("openapi")
                .mayOnlyBeAccessedByLayers("processors")
                .whereLayer("flow")
                .mayOnlyBeAccessedByLayers("processors")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers("processors")
                .whereLayer("diagnostic")
                .mayOnlyBeAccessedByLayers("processors", "validate", "flow", "openapi", "schema")
                .check(CLASSES);
    }

    @Test
    void theModelUsesNothingButTheAnnotations() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".model", "dev.truce", "dev.truce.runtime.vocabulary", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCircles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void freshDocumentsKnowNothingOfMerging() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".openapi")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".openapi.merge", "com.fasterxml..", "org.yaml..", "io.swagger..")
                .check(CLASSES);
    }

    @Test
    void javaPoetIsUsedByTheWritersOnly() {
        onlyIn("generate", "com.palantir.javapoet..");
    }

    @Test
    void parsersOfDocumentsAreUsedByTheOpenApiPackageOnly() {
        onlyIn("openapi", "com.fasterxml..", "io.swagger..");
    }

    @Test
    void yamlIsReadByTheOpenApiAndLiquibasePackagesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".openapi..", ROOT + ".schema.liquibase")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yaml..")
                .check(CLASSES);
    }

    @Test
    void treesOfTheCompilerAreReadByTheFlowPackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".flow..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".diagnostic.RepeatedAnnotations")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.source..")
                .check(CLASSES);
    }

    @Test
    void nothingInsideTheCompilerIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.tools..", "jdk.internal..", "sun..")
                .check(CLASSES);
    }

    @Test
    void theParserOfSqlIsUsedByTheSchemaPackageOnly() {
        onlyIn("schema", "net.sf.jsqlparser..");
    }

    @Test
    void micronautIsKnownToItsVisitorOnly() {
        onlyIn("micronaut", "io.micronaut..");
    }

    @Test
    void onlyTheReporterPrints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".diagnostic.Reporter")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.annotation.processing.Messager")
                .check(CLASSES);
        noClasses().should().accessField(System.class, "out").check(CLASSES);
        noClasses().should().accessField(System.class, "err").check(CLASSES);
    }

    @Test
    void writersAndValidatorsSeeNoElementOfTheCompiler() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".model", ROOT + ".validate", ROOT + ".schema", ROOT + ".openapi..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model.element..", "javax.lang.model.type..", "javax.lang.model.util..")
                .check(CLASSES);
    }

    @Test
    void onlyTheVocabularyOfTheRuntimeIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "dev.truce.runtime..",
                                "dev.truce.jdbc..",
                                "dev.truce.web..",
                                "dev.truce.spring..",
                                "dev.truce.jakarta..",
                                "dev.truce.micronaut..")
                        .and(resideOutsideOfPackage("dev.truce.runtime.vocabulary"))
                        .and(not(type(MemberNaming.class))))
                .check(CLASSES);
    }

    @Test
    void typesOfTheCompilerAreNeitherComparedNorPrinted() {
        for (String method : new String[] {"equals", "hashCode", "toString"}) {
            noClasses().should().callMethodWhere(new CallOnTypeMirror(method)).check(CLASSES);
        }
    }

    @Test
    void nothingStaticCanChange() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(CLASSES);
    }

    @Test
    void classesAreFinalUnlessTheyAreMadeToBeExtended() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    private static void onlyIn(String packageName, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + packageName + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
    }
}
