package dev.truce.spring.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to change in the build. */
final class MissingContractAnalyzer extends AbstractFailureAnalyzer<MissingContractException> {

    private static final String ACTION = """
            Truce's annotation processor has not run over the module of the resource. Name it in that module's build:

            Maven, in maven-compiler-plugin's configuration:
                <annotationProcessorPaths>
                    <path>
                        <groupId>dev.truce</groupId>
                        <artifactId>truce-processor</artifactId>
                    </path>
                </annotationProcessorPaths>

            Gradle:
                annotationProcessor("dev.truce:truce-processor:<version>")

            A processor that is merely on the class path is ignored from JDK 23 on. If it is named already, the class has no rule \
            (@Unique, @Versioned, @StateTransitions, …), or META-INF/services was lost when jars were merged into one. \
            truce.check-contracts=false starts the application without the rules.""";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingContractException cause) {
        String description = "The resources of these @Guarded endpoints are in no contract:\n\n    "
                + String.join("\n    ", cause.endpoints());
        return new FailureAnalysis(description, ACTION, cause);
    }
}
